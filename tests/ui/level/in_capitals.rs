//! A level is in lower case.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "The user was not found.", level = "WARN")]
    NotFound,
}

fn main() {}
