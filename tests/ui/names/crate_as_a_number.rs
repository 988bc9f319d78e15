//! `crate` is the path of the runtime crate.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, crate = 1)]
pub enum UserError {
    #[unified(code = "user_not_found", message = "The user was not found.")]
    NotFound,
}

fn main() {}
