//! A code belongs to one variant, however many others carry it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 400)]
pub enum UserError {
    #[unified(code = "user_invalid", message = "The name is invalid.")]
    NameInvalid,
    #[unified(code = "user_invalid", message = "The e-mail address is invalid.")]
    EmailInvalid,
    #[unified(code = "user_invalid", message = "The phone number is invalid.")]
    PhoneInvalid,
}
fn main() {}
