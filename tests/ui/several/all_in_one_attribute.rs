//! The mistakes of one attribute are reported at once.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 200, code = "user not found", message = "No user {id}.", detail = "{id}")]
    NotFound { user_id: u64 },
}

fn main() {
    let error: &dyn UnifiedError = &UserError::NotFound { user_id: 7 };
    println!("{error}");
}
