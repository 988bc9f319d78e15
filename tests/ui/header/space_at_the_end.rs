//! Spaces around a value are not a part of it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum LoginError {
    #[unified(status = 401, code = "session_over", message = "Log in again.")]
    #[unified(header("x-session" = "session {id} "))]
    Over { id: u64 },
}

fn main() {}
