//! What stands in braces is a field, or a constant in upper case.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, thiserror::Error, UnifiedError)]
#[error("At most {limit} users.")]
#[unified(status = 400, code = "too_many_users", message)]
pub struct TooManyUsers;

#[allow(non_upper_case_globals)]
const limit: u64 = 5;

fn main() {}
