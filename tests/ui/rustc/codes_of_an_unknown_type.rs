//! A type that is not there is not there: that its codes are not either is not reported.
//! Import the type, or write its path.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(codes = JobErrorCode)]
pub enum JobError {
    #[unified(transparent)]
    Auth(AuthError),
}

fn main() {}
