//! The help names the field as it is written.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "Busy.", retry_after = tipe)]
    Busy { r#type: u64 },
}

fn main() {}
