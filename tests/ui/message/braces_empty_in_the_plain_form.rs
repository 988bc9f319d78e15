//! A message without arguments says which field it means: it has no `{}`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 404, code = "user_not_found", message = "User {} was not found.")]
    NotFound(u64),
}

fn main() {}
