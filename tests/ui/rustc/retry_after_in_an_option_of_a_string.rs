//! An `Option` for `retry_after` holds an unsigned integer or a `Duration`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retry_after = wait)]
    Busy { wait: Option<String> },
}

fn main() {}
