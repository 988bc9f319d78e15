//! A field is named without quotes.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "Busy.", retry_after = "wait")]
    Busy { wait: u64 },
}

fn main() {}
