//! A message is given once, under whatever name.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "No such user.", msg = "None.")]
    NotFound,
}

fn main() {}
