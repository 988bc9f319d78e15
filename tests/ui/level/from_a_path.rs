//! A level is a string, not a constant of `tracing`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "The user was not found.", level = tracing::Level::WARN)]
    NotFound,
}

fn main() {}
