//! A schema's name is one of OpenAPI's component names: `A-Z a-z 0-9 . - _`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, schema = "User Error")]
pub enum UserError {
    #[unified(code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
