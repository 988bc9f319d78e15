//! A path is not shown to clients through its methods either.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 404, code = "file_not_found", message("No {}.", path.display()))]
    NotFound { path: std::path::PathBuf },
}

fn main() {}
