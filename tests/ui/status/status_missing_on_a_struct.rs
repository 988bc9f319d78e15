//! A struct is its own variant, so it states its status.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(code = "session_expired", message = "The session has expired.")]
pub struct SessionExpired;

fn main() {}
