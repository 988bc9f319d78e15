//! A code made from a variant's name counts like one that is written out.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "user_", status = 404)]
pub enum UserError {
    #[unified(message = "The user was not found.")]
    NotFound,
    #[unified(code = "user_not_found", message = "The user was deleted.")]
    Deleted,
}

fn main() {}
