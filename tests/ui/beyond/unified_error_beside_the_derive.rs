//! `UnifiedError` is derived or written by hand, not both.
//!
//! Remove the impl; or the derive, and write `unifiedapi_errors::responses!(Gone);` for frameworks.

use unifiedapi_errors::{Catalog, UnifiedError};

#[derive(Debug, UnifiedError)]
#[unified(status = 410, code = "user_gone", message = "The user is gone.")]
pub struct Gone;

impl Catalog for Gone {}

fn main() {}
