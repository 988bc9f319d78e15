//! A transparent struct has a field, the error that it passes on.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(transparent)]
pub struct ApiError;

fn main() {}
