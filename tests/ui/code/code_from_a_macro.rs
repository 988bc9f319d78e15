//! A code is a literal: the macro sees `concat!` before it is expanded.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = concat!("user_", "gone"), message = "The user is gone.")]
    Gone,
}

fn main() {}
