//! A code is known at compile time: one that only the value knows is implemented by hand.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = kind, message = "The user was not found.")]
    NotFound { kind: String },
}

fn main() {}
