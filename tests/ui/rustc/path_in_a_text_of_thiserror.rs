//! A path is no client's business, in a text of `thiserror` neither.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, thiserror::Error, UnifiedError)]
#[error("{} is locked", .file.display())]
#[unified(status = 409, code = "file_locked", message)]
pub struct FileLocked {
    file: std::path::PathBuf,
}

fn main() {}
