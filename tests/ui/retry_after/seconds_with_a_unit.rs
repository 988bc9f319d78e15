//! Seconds are a number without a unit.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retry_after = 60s)]
    Busy,
}

fn main() {}
