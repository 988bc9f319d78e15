//! `rename_all` has a string, also where the case looks like a constant.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(rename_all = SCREAMING_SNAKE_CASE, status = 404)]
pub enum UserError {
    #[unified(message = "The user was not found.")]
    NotFound,
}

fn main() {}
