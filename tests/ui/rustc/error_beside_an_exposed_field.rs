//! An exposed field vouches for no other that the argument names.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 500, code = "copy_failed", message("{}", format!("{path:?}: {cause}")))]
pub struct CopyFailed {
    #[unified(expose)]
    path: std::path::PathBuf,
    cause: std::io::Error,
}

fn main() {}
