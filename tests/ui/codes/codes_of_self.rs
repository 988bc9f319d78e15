//! In the enum of `codes`, `Self` is that enum, so inner types are written by their names.

use unifiedapi_errors::UnifiedError;

pub trait Job { type Error: unifiedapi_errors::Catalog; }
impl Job for JobError { type Error = Box<dyn UnifiedError + Send + Sync>; }

#[derive(Debug, UnifiedError)]
#[unified(codes = JobErrorCode)]
pub enum JobError {
    #[unified(transparent)]
    Failed(<Self as Job>::Error),
}

fn main() {}
