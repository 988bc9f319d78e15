//! A status by path goes through `StatusCode`, whatever type the framework has of its own.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = Status::NotFound, code = "user_not_found", message = "No such user.")]
    NotFound,
}

fn main() {}
