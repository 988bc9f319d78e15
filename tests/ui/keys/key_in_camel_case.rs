//! A key is written in snake case.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retryAfter = 60)]
    Busy,
}

fn main() {}
