//! A message in its list form starts with a string too, which has the constant in braces.

use unifiedapi_errors::UnifiedError;

const NO_SUCH_USER: &str = "There is no such user.";

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message(NO_SUCH_USER))]
    NotFound,
}

fn main() {}
