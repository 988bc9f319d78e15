//! The enum of `codes` is one type, so it has no codes of errors of any type.

use unifiedapi_errors::{Catalog, UnifiedError};

#[derive(Debug, UnifiedError)]
#[unified(status = 404, codes = JobErrorCode)]
pub enum JobError<E: Catalog> {
    #[unified(code = "job_unknown", message = "There is no such job.")]
    Unknown,
    #[unified(transparent)]
    Failed(E),
}

fn main() {}
