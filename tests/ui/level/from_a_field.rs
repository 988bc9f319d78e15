//! A level is part of the declaration: no value states it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "The user was not found.", level = severity)]
    NotFound { severity: u8 },
}

fn main() {}
