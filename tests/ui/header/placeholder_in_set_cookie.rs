//! No data decides which cookies are set.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum LoginError {
    #[unified(status = 401, code = "session_over", message = "Log in again.")]
    #[unified(header("Set-Cookie" = "last={user}; Max-Age=60"))]
    Over { user: String },
}

fn main() {}
