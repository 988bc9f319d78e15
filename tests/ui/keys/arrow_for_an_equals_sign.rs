//! A value stands after an equals sign, not after an arrow.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, code => "user_not_found", message = "No such user.")]
pub struct UserNotFound;

fn main() {}
