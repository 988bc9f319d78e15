//! `prefix` stands on the enum, for all of its variants.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(prefix = "user_", status = 404, code = "not_found", message = "No such user.")]
    NotFound,
}

fn main() {}
