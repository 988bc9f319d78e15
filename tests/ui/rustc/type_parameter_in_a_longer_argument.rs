//! In an argument that is more than a field, the bound of a type parameter is the user's.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "too_large", message("{} is too large.", *size))]
pub struct TooLarge<T: std::fmt::Display> { size: T }

fn main() {}
