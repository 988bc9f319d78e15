//! The level of the event is `level`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "The user was not found.", log_level = "warn")]
    NotFound,
}

fn main() {}
