//! A struct is its own variant, so it states its message.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 401, code = "session_expired")]
pub struct SessionExpired;

fn main() {}
