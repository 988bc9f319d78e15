//! `transparent` stands on the variant, not on its field.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent)]
    Api(#[unified(transparent)] UnifiedApiError),
}

fn main() {}
