//! A field for `retry_after` is an unsigned integer or a `Duration`, or an `Option` of these.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retry_after = wait)]
    Busy { wait: String },
}

fn main() {}
