//! A field for `retry_after` is unsigned: a client waits forward in time.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = 429, code = "busy", message = "All lines are busy.", retry_after = _0)]
    Busy(i64),
}

fn main() {}
