//! A code is one word of `A-Z a-z 0-9 _ - .`, without spaces.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user not found", message = "The user was not found.")]
    NotFound,
}

fn main() {
    let error: &dyn UnifiedError = &UserError::NotFound;
    println!("{error}");
}
