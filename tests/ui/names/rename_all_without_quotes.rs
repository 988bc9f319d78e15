//! `rename_all` has a string, as serde's has.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(rename_all = snake_case, status = 404)]
pub enum UserError {
    #[unified(message = "The user was not found.")]
    UserNotFound,
}

fn main() {}
