//! What dereferences to an error counts as one.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum PaymentError {
    #[unified(status = 502, code = "bank_failed", message = "The bank failed: {cause}")]
    BankFailed { cause: std::sync::Arc<dyn std::error::Error + Send + Sync> },
}

fn main() {}
