//! A key that is like no other is told all keys that a variant has.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No such user.", i18n = "de")]
    NotFound,
}

fn main() {}
