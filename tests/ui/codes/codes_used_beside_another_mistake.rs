//! The enum of `codes` is there even if the errors have a mistake, which alone is reported.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 200, prefix = "user_", codes = UserErrorCode)]
pub enum UserError {
    #[unified(message = "The user was not found.")]
    NotFound,
}

fn main() {
    let code: Option<UserErrorCode> = UserError::NotFound.code_enum();
    println!("{code:?} {}", UserErrorCode::NotFound.status());
}
