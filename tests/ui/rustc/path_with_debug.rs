//! A path is not shown to clients with `:?` either.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 404, code = "file_not_found", message = "{path:?} was not found.")]
    NotFound { path: std::path::PathBuf },
}

fn main() {}
