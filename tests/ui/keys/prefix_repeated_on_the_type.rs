//! A key is given once on the type.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "user_", status = 404, prefix = "account_")]
pub enum UserError {
    #[unified(message = "The user was not found.")]
    NotFound,
}

fn main() {}
