//! A field is `_0` in arguments with a name, too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message("User {id} was not found.", id = .0))]
    NotFound(u64),
}

fn main() {}
