//! Nor has it the codes of an inner error whose type differs by a parameter.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 409, code = "too_many", message = "More than {N} jobs run.")]
pub struct TooMany<const N: usize>;

#[derive(Debug, UnifiedError)]
#[unified(codes = JobErrorCode)]
pub enum JobError<const N: usize> {
    #[unified(transparent)]
    TooMany(TooMany<N>),
}
fn main() {}
