//! A struct states its code: `prefix` is for enums.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "session_", status = 401, code = "session_expired", message = "Log in again.")]
pub struct SessionExpired;

fn main() {}
