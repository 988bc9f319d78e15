//! A mistake of the inner error is its own: the outer one and its codes are not reported.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 200, code = "job_gone", message = "The job is gone.")]
pub struct Gone;

#[derive(Debug, UnifiedError)]
#[unified(codes = JobErrorCode)]
pub enum JobError {
    #[unified(transparent)]
    Gone(Gone),
}
fn main() {}
