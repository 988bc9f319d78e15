//! Constants and statics are asked as fields are.

use unifiedapi_errors::UnifiedError;

static STORE: std::sync::LazyLock<std::path::PathBuf> = std::sync::LazyLock::new(Default::default);

#[derive(Debug, UnifiedError)]
pub enum StoreError {
    #[unified(status = 500, code = "store_failed", message = "{STORE:?} is full.")]
    Failed,
}

fn main() {}
