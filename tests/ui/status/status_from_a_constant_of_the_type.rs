//! A status is known to the macro, which cannot look into an associated constant.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum PaymentError {
    #[unified(status = Self::STATUS, code = "bank_failed", message = "The bank failed.")]
    BankFailed,
}

fn main() {}
