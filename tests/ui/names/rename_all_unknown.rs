//! `rename_all` is one of serde's case names, and all of these are listed.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(rename_all = "Title Case", status = 404)]
pub enum UserError {
    #[unified(message = "The user was not found.")]
    UserNotFound,
}

fn main() {}
