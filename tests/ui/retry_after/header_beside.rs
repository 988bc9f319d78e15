//! `Retry-After` is given in one way, not as a header too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retry_after = 60)]
    #[unified(header("retry-after" = "120"))]
    Busy,
}

fn main() {}
