//! Around the message of an inner error too, a path is no client's business.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, message = "{file:?}: {source}")]
    Api { file: std::path::PathBuf, source: UnifiedApiError },
}

fn main() {}
