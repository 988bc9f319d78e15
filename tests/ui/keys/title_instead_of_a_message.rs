//! What another format calls a title is the message.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", title = "The user was not found.")]
    NotFound,
}

fn main() {}
