//! What `manual` names is implemented by hand.
//!
//! Write `impl std::fmt::Display for UserError`, or remove `Display` from `manual(…)`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, manual(Display))]
pub enum UserError {
    #[unified(code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
