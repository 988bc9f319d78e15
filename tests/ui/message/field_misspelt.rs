//! A name in braces is a field of the variant.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "User {usre_id} was not found.")]
    NotFound { user_id: u64 },
}

fn main() {
    let error: &dyn UnifiedError = &UserError::NotFound { user_id: 7 };
    println!("{error}");
}
