//! A value stands after one equals sign: nothing is compared.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status == 404, code = "user_not_found", message = "No such user.")]
pub struct UserNotFound;

fn main() {}
