//! A key is known without its `r#`, also where it is nearly right.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(r#staus = 404, code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
