//! An error without a mark stays out of the message of a struct too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 500, code = "file_unreadable", message = "Unreadable: {cause}")]
pub struct FileUnreadable {
    cause: std::io::Error,
}

fn main() {}
