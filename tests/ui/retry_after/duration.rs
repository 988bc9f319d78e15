//! Seconds are a number; a `Duration` is what a field may be.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "Busy.", retry_after = Duration::from_secs(5))]
    Busy,
}

fn main() {}
