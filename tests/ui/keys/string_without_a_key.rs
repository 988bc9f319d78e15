//! A message in the attribute has its key, unlike in thiserror's `#[error]`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified("The user was not found.", status = 404, code = "user_not_found")]
    NotFound,
}

fn main() {}
