//! `rename_all` is one of serde's case names; one that is nearly right is told which.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(rename_all = "snakecase", status = 404)]
pub enum UserError {
    #[unified(message = "The user was not found.")]
    UserNotFound,
}

fn main() {}
