//! A key is complete before its value comes; meanwhile the type keeps its impls.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", mess)]
    NotFound,
}

fn main() {
    let error: &dyn UnifiedError = &UserError::NotFound;
    println!("{error}");
}
