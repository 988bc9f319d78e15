//! A path of the server keeps out of headers.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 500, code = "file_unreadable", message = "The file is unreadable.")]
    #[unified(header("x-file" = "{path}"))]
    Unreadable { path: std::path::PathBuf },
}

fn main() {}
