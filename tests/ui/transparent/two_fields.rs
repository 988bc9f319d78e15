//! Where a transparent variant has several fields, one of them is the source.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent)]
    Api(UnifiedApiError, u64),
}

fn main() {
    let error: &dyn UnifiedError = &UserError::Api(UnifiedApiError::UserInvalid, 7);
    println!("{error}");
}
