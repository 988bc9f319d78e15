//! A type that delegates to itself has no end of codes.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, codes = JobErrorCode)]
pub enum JobError {
    #[unified(code = "job_unknown", message = "There is no such job.")]
    Unknown,
    #[unified(transparent)]
    Again(Box<JobError>),
}

fn main() {}
