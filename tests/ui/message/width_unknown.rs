//! A width by name is a field or an argument.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No user {id:>width$}.")]
    NotFound { id: u64 },
}

fn main() {}
