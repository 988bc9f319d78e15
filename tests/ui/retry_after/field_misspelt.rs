//! A name is a field of the variant.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retry_after = wiat)]
    Busy { wait: std::time::Duration },
}

fn main() {}
