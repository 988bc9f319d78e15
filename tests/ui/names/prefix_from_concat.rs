//! A prefix is a literal: the macro sees `concat!` before it is expanded.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = concat!("user", "_"), status = 404)]
pub enum UserError {
    #[unified(message = "The user was not found.")]
    NotFound,
}

fn main() {}
