//! A status that has no name in `http::StatusCode` is written as a number.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum LoginError {
    #[unified(status = PAGE_EXPIRED, code = "login_expired", message = "Please log in again.")]
    Expired,
}

fn main() {}
