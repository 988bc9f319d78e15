//! A transparent variant has one field, the error that it passes on.

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
