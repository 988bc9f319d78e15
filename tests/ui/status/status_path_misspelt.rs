//! A status by path is one of the constants of `StatusCode`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = StatusCode::FORBIDEN, code = "user_blocked", message = "You are blocked.")]
    Blocked,
}

fn main() {}
