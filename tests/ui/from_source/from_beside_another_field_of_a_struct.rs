//! A struct made by `#[from]` has no other field: nothing would fill it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "age_invalid", message = "{1} is no age.")]
pub struct AgeInvalid(#[from] std::num::ParseIntError, String);

fn main() {}
