//! A code is known at compile time, so no field has it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = self.0, message = "The user was not found.")]
    NotFound(String),
}

fn main() {}
