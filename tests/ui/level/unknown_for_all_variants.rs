//! A level for all variants is one of five, too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(level = "fatal")]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
