//! A type has one `Serialize`: its JSON body, or that of `manual(Serialize)`.
//!
//! Remove the other derive; or keep it, beside `#[unified(manual(Serialize))]`, and bodies stay as they are.

use serde_derive::Serialize;
use unifiedapi_errors::UnifiedError;

#[derive(Debug, Serialize, UnifiedError)]
#[unified(status = 410, code = "user_gone", message = "The user is gone.")]
pub struct Gone;

fn main() {}
