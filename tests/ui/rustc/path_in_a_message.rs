//! A server's paths are no client's business, so they do not print in a message.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 404, code = "file_not_found", message = "{path} was not found.")]
    NotFound { path: std::path::PathBuf },
}

fn main() {}
