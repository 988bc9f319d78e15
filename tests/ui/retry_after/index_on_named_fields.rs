//! Named fields go by their names, not by `_0`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retry_after = _0)]
    Busy { wait: std::time::Duration },
}

fn main() {}
