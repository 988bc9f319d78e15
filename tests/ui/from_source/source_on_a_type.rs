//! `#[source]` stands on the field that holds the error, not on the type.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 500, code = "file_unreadable", message = "The file is unreadable.")]
#[source]
pub struct FileUnreadable {
    cause: std::io::Error,
}

fn main() {}
