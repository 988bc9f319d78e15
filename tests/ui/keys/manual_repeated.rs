//! What is implemented by hand stands in one list.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(manual(axum), status = 404, manual(utoipa))]
pub enum UserError {
    #[unified(code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
