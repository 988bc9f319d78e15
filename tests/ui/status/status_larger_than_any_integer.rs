//! A status is never cut down to fit: this one is 404 plus a power of two.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 340282366920938463463374607431768211860, code = "gone", message = "Gone.")]
    Gone,
}

fn main() {}
