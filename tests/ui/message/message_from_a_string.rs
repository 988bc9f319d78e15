//! A message is a literal, whatever its type will be.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = String::from("No such user."))]
    NotFound,
}

fn main() {}
