//! A type has one `Error`; `manual(Error)` leaves it to its author.
//!
//! Remove the impl, and mark a cause with `#[source]`; or keep it, beside `#[unified(manual(Error))]`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 410, code = "user_gone", message = "The user is gone.")]
pub struct Gone;

impl std::error::Error for Gone {}

fn main() {}
