//! The last status of an error is 599.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum PaymentError {
    #[unified(status = 600, code = "payment_failed", message = "The payment failed.")]
    Failed,
}

fn main() {}
