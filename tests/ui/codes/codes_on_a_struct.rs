//! A struct has one code, so it has no enum of `codes`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "gone", message = "Gone.", codes = GoneCode)]
pub struct Gone;

fn main() {}
