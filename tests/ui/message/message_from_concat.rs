//! A message is a literal: the macro sees `concat!` before it is expanded.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = concat!("No ", "user."))]
    NotFound,
}

fn main() {}
