//! A transparent struct holds an error that has codes of its own.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(transparent)]
pub struct ApiError(#[from] std::num::ParseIntError);

fn main() {}
