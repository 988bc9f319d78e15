//! A key that is nearly right is told the right one, and that it is there.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No such user.", mesage = "None.")]
    NotFound,
}

fn main() {}
