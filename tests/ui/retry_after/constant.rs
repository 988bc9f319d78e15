//! Seconds are a literal or a field: the macro cannot look into a constant.

use unifiedapi_errors::UnifiedError;

const WAIT: u64 = 30;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "Busy.", retry_after = WAIT)]
    Busy { until: u64 },
}

fn main() {}
