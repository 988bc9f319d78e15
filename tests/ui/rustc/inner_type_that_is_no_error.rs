//! A transparent variant holds an error, not its text.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent)]
    Other(String),
}

fn main() {}
