//! A key that needs `r#` elsewhere is known without it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, r#type = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
