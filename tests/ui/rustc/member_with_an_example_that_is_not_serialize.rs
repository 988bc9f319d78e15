//! A member that cannot be sent is reported once, with an example as without.

use unifiedapi_errors::UnifiedError;

#[derive(Debug)]
pub struct Size(pub u64);

#[derive(Debug, UnifiedError)]
#[unified(status = 413, code = "file_too_large", message = "The file is too large.")]
pub struct FileTooLarge {
    #[unified(member, example = Size(7))]
    size: Size,
}

fn main() {}
