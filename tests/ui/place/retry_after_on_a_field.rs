//! `retry_after` stands on the variant and names its field.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 429, code = "busy", message = "All lines are busy.")]
pub struct Busy {
    #[unified(retry_after)]
    wait: std::time::Duration,
}

fn main() {}
