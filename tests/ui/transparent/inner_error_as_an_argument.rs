//! The inner error is named in the text, where it is its message.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, message("User {}: {}", _0, _1))]
    Api(u64, #[source] UnifiedApiError),
}

fn main() {}
