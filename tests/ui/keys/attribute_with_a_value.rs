//! The attribute has its keys in parentheses, not after a `=`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified = "The user was not found."]
    NotFound,
}

fn main() {}
