//! `retry_after` stands on the variant that is worth another try.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 429, retry_after = 60)]
pub enum CallError {
    #[unified(code = "busy", message = "All lines are busy.")]
    Busy,
}

fn main() {}
