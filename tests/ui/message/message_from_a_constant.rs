//! A message is a literal; a constant goes into it in braces.

use unifiedapi_errors::UnifiedError;

const NO_SUCH_USER: &str = "The user was not found.";

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = NO_SUCH_USER)]
    NotFound,
}

fn main() {}
