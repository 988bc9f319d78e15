//! Seconds fit into the type of their suffix.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "Busy.", retry_after = 300u8)]
    Busy,
}

fn main() {}
