//! A width is a `usize`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No user {id:>width$}.")]
    NotFound { id: u64, width: u8 },
}

fn main() {}
