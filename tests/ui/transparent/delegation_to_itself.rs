//! A type does not delegate to itself: its entries would have no end.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum RetryError {
    #[unified(status = 503, code = "busy", message = "The server is busy.")]
    Busy,
    #[unified(transparent)]
    Again(Box<RetryError>),
}

fn main() {}
