//! A status is known at compile time: one that only the value knows is implemented by hand.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum PaymentError {
    #[unified(status = upstream, code = "bank_failed", message = "The bank failed.")]
    BankFailed { upstream: http::StatusCode },
}

fn main() {}
