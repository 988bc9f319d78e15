//! A field of a tuple is `{0}` in braces, not `{.0}` as in thiserror.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No user {.0}.")]
    NotFound(u64),
}

fn main() {}
