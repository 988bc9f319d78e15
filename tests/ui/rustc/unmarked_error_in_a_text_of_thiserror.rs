//! An error that is not marked is found by its type.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, thiserror::Error, UnifiedError)]
#[error("The file cannot be read: {0}.")]
#[unified(status = 400, code = "file_unreadable", message)]
pub struct FileUnreadable(std::io::Error);

fn main() {}
