//! Seconds are a number without a unit, and in seconds.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "Busy.", retry_after = 5m)]
    Busy,
}

fn main() {}
