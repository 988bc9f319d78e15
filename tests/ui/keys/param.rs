//! The envelope has a code and a message, and no name of a parameter.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No such user.", param = "id")]
    NotFound,
}

fn main() {}
