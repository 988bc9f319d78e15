//! Values without keys are told the keys that they show.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(404, "user_not_found", "The user was not found.")]
    NotFound,
}

fn main() {}
