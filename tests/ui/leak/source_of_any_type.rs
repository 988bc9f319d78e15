//! A boxed source is a source: its text never reaches the client.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum PaymentError {
    #[unified(status = 502, code = "bank_failed", message = "The bank failed: {0}")]
    BankFailed(#[from] Box<dyn std::error::Error + Send + Sync>),
}

fn main() {}
