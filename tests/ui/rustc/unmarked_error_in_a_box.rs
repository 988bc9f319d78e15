//! A boxed error without a mark stays out of the message.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum PaymentError {
    #[unified(status = 502, code = "bank_failed", message = "The bank failed: {cause}")]
    BankFailed { cause: Box<dyn std::error::Error + Send + Sync> },
}

fn main() {}
