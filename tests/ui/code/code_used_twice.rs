//! A code belongs to one variant of its type.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 400, code = "user_invalid", message = "The name is invalid.")]
    NameInvalid,
    #[unified(status = 400, code = "user_invalid", message = "The e-mail address is invalid.")]
    EmailInvalid,
}

fn main() {}
