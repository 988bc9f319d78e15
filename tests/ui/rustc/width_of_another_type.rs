//! A width is a `usize`.
//!
//! Make it a `usize`, or write `message("No user {id:>width$}.", width = usize::from(*width))`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No user {id:>width$}.")]
    NotFound { id: u64, width: u8 },
}

fn main() {}
