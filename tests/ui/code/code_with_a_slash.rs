//! A code has no punctuation but `_`, `-` and `.`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user/not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
