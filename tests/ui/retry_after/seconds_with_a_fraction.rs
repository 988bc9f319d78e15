//! HTTP counts whole seconds.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retry_after = 1.5)]
    Busy,
}

fn main() {}
