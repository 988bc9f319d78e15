//! The codes of an inner error are asked of an error; what is none is reported once.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(codes = JobErrorCode)]
pub enum JobError {
    #[unified(transparent)]
    Failed(std::num::ParseIntError),
}

fn main() {
    println!("{:?}", "failed".parse::<JobErrorCode>());
}
