//! What fills a placeholder up is visible ASCII, as all text in a value.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum LoginError {
    #[unified(status = 401, code = "session_over", message = "Log in again.")]
    #[unified(header("x-session" = "{id:·>8}"))]
    Over { id: u64 },
}

fn main() {}
