//! A status is an error: 400 to 599.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 200, code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {
    let error: &dyn UnifiedError = &UserError::NotFound;
    println!("{error}");
}
