//! Several attributes on one variant count as one, so a key is given once in all.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 410, code = "user_gone")]
    #[unified(code = "user_deleted", message = "The user was deleted.")]
    Gone,
}

fn main() {}
