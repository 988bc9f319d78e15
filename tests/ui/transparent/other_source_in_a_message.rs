//! Only of the inner error a message shows what clients may read: not of another cause.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, message = "{inner} ({source})")]
    Api { #[source] inner: UnifiedApiError, source: std::io::Error },
}

fn main() {}
