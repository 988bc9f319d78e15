//! A path is one in a set, too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum FileError {
    #[unified(status = 404, code = "files_not_found", message = "{paths:?} were not found.")]
    NotFound { paths: std::collections::BTreeSet<std::path::PathBuf> },
}

fn main() {}
