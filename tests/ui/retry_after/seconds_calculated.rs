//! Seconds are one literal, not a calculation.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "Lines are busy.", retry_after = 60 * 60)]
    Busy,
}

fn main() {}
