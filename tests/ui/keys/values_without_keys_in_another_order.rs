//! Values without keys are told apart by what they are, not by their order.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified("The user was not found.", "user_not_found", NOT_FOUND)]
    NotFound,
}

fn main() {}
