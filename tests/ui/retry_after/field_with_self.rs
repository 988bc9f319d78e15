//! A field is named without `self`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "Busy.", retry_after = self.wait)]
    Busy { wait: u64 },
}

fn main() {}
