//! `level` stands on a variant or its type.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "The user was not found.")]
    NotFound(#[unified(level = "warn")] u64),
}

fn main() {}
