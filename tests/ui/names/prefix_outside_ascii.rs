//! A prefix is the beginning of a code, so it is ASCII.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "café_", status = 404)]
pub enum CafeError {
    #[unified(message = "The café was not found.")]
    NotFound,
}

fn main() {}
