//! A name in braces is a field of the struct.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 401, code = "session_expired", message = "The session of {user} has expired.")]
pub struct SessionExpired {
    session_id: u64,
}

fn main() {}
