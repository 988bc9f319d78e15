//! Seconds are a literal or a field, not a call.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "Busy.", retry_after = wait.as_secs())]
    Busy { wait: std::time::Duration },
}

fn main() {}
