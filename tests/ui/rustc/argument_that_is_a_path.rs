//! The value of an argument names no files.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum JobError {
    #[unified(status = 500, code = "failed", message("At {}.", std::panic::Location::caller()))]
    Failed,
}

fn main() {}
