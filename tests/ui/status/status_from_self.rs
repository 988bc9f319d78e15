//! A status is known at compile time, so no field has it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum PaymentError {
    #[unified(status = self.0, code = "bank_failed", message = "The bank failed.")]
    BankFailed(http::StatusCode),
}

fn main() {}
