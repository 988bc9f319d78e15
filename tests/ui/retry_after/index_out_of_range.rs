//! `_0`, `_1` and so on are the fields, counted from 0.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retry_after = _1)]
    Busy(std::time::Duration),
}

fn main() {}
