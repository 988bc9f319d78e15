//! Keys are written with underscores.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retry-after = 60)]
    Busy,
}

fn main() {}
