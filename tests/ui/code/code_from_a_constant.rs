//! A code is a literal: the macro cannot look into a constant.

use unifiedapi_errors::UnifiedError;

const USER_NOT_FOUND: &str = "user_not_found";

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = USER_NOT_FOUND, message = "The user was not found.")]
    NotFound,
}

fn main() {}
