//! `group` stands on a variant.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, group = "Users")]
pub enum UserError {
    #[unified(code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
