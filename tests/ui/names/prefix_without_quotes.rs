//! A prefix is a string, in quotes.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = user_, status = 404)]
pub enum UserError {
    #[unified(message = "The user was not found.")]
    NotFound,
}

fn main() {}
