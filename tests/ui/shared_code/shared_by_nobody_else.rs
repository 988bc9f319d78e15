//! `shared_code` is for a code that several variants carry; here is only one.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 400, code = "name_invalid", shared_code, message = "The name is invalid.")]
    NameInvalid,
    #[unified(status = 400, code = "email_invalid", message = "The address is invalid.")]
    EmailInvalid,
}

fn main() {}
