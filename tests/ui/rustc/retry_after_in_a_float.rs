//! A field for `retry_after` has whole seconds; fractions go into a `Duration`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retry_after = wait)]
    Busy { wait: f64 },
}

fn main() {}
