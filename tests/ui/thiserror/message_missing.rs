//! The text of thiserror is sent where `message` says so.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, thiserror::Error, UnifiedError)]
pub enum UserError {
    #[error("user {0} was not found")]
    #[unified(status = 404, code = "user_not_found")]
    NotFound(u64),
}

fn main() {}
