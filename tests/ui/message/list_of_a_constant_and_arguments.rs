//! A constant is no format string: the macro cannot look into it.

use unifiedapi_errors::UnifiedError;

const NO_USER: &str = "There is no user {}.";

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message(NO_USER, id))]
    NotFound { id: u64 },
}

fn main() {}
