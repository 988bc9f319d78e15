//! A default status has its key, and so has a prefix.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(404, "user_")]
pub enum UserError {
    #[unified(message = "The user was not found.")]
    NotFound,
}

fn main() {}
