//! A transparent variant has a field, the error that it passes on.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent)]
    Api,
}

fn main() {}
