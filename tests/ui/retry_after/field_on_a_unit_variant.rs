//! A variant without fields has its seconds written out.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retry_after = wait)]
    Busy,
}

fn main() {}
