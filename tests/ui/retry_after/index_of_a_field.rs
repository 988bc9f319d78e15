//! A field of a tuple is `_0`; a number is seconds.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retry_after = 0)]
    Busy(std::time::Duration),
}

fn main() {}
