//! A member is serialized, so its type can be.

use unifiedapi_errors::UnifiedError;

#[derive(Debug)]
pub struct Size(u64);

#[derive(Debug, UnifiedError)]
#[unified(status = 413, code = "too_large", message = "Too large.")]
pub struct TooLarge {
    #[unified(member)]
    limit: Size,
}

fn main() {}
