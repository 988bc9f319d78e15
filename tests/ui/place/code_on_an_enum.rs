//! `code` stands on a variant; what an enum gives to all is a `prefix`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(code = "user_invalid", status = 400)]
pub enum UserError {
    #[unified(code = "user_name_invalid", message = "The name is invalid.")]
    NameInvalid,
}

fn main() {}
