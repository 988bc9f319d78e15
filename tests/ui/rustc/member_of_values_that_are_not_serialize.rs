//! What a container holds is serialized with it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug)]
pub struct Size(u64);

#[derive(Debug, UnifiedError)]
#[unified(status = 413, code = "too_large", message = "Too large.")]
pub struct TooLarge {
    #[unified(member)]
    limits: Vec<Option<Size>>,
}

fn main() {}
