//! The codes of inner errors are there, too, if the errors have a mistake.

use unifiedapi_errors::{UnifiedError, catalog::{UnifiedApiCode, UnifiedApiError}};

#[derive(Debug, UnifiedError)]
#[unified(codes = JobErrorCode)]
pub enum JobError {
    #[unified(transparent, status = 404)]
    Api(UnifiedApiError),
}

fn main() {
    let code = JobErrorCode::Api(UnifiedApiCode::ExpiredToken);
    println!("{code}");
}
