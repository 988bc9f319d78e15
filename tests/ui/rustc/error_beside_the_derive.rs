//! A type has one `Error`; `manual(Error)` leaves it to its author.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 410, code = "user_gone", message = "The user is gone.")]
pub struct Gone;

impl std::error::Error for Gone {}

fn main() {}
