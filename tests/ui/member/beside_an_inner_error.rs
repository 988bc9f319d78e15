//! The members of a transparent variant are those of its inner error; a message may show the field.

use unifiedapi_errors::{UnifiedError, catalog::UnifiedApiError};

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent)]
    Api { #[unified(member)] id: u64, source: UnifiedApiError },
}

fn main() {}
