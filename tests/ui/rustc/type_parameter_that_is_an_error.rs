//! A type parameter that is bounded by `Error` is one.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 500, code = "job_failed", message = "The job failed: {cause}")]
pub struct JobFailed<E: std::error::Error> { cause: E }

fn main() {}
