//! Clients get one text, so a title has no place beside it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "Gone.", title = "Gone")]
    NotFound,
}

fn main() {}
