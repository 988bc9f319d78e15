//! A client waits forward in time.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retry_after = -60)]
    Busy,
}

fn main() {
    let error: &dyn UnifiedError = &CallError::Busy;
    println!("{error}");
}
