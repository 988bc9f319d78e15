//! A transparent struct has the status of its inner error.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
#[unified(status = 500, transparent)]
pub struct ApiError(#[from] UnifiedApiError);

fn main() {}
