//! A field of a tuple is `_0` in arguments, not `.0` as in thiserror.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message("User {} was not found.", .0))]
    NotFound(u64),
}

fn main() {}
