//! A key is given once in an attribute.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, status = 410, code = "user_gone", message = "The user is gone.")]
    Gone,
}

fn main() {}
