//! A header's name is one word.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum LoginError {
    #[unified(status = 401, code = "login_required", message = "Please log in.")]
    #[unified(header("www authenticate" = "Bearer"))]
    Required,
}

fn main() {
    let error: &dyn UnifiedError = &LoginError::Required;
    println!("{error}");
}
