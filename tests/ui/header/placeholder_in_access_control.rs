//! No data decides which sites may read an answer.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum LoginError {
    #[unified(status = 401, code = "session_over", message = "Log in again.")]
    #[unified(header("Access-Control-Allow-Origin" = "https://{site}.example.com"))]
    Over { site: String },
}

fn main() {}
