//! A status has three digits: 4004 is none.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 4004, code = "session_not_found", message = "Session {id} was not found.")]
pub struct SessionNotFound {
    id: u64,
}

fn main() {}
