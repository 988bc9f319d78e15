//! A struct shares its code with nobody: `shared_code` is for enums.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(shared_code, status = 401, code = "session_expired", message = "Log in again.")]
pub struct SessionExpired;

fn main() {}
