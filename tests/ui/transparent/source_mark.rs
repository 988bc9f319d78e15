//! Where nothing is said around the inner error, its source is the source.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent)]
    Api(#[source] UnifiedApiError),
}

fn main() {}
