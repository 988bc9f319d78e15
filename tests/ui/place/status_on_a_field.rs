//! `status` stands on a variant or its type, not on a field.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 502, code = "bank_failed", message = "The bank answered {answer}.")]
pub struct BankFailed {
    #[unified(status = 502)]
    answer: u16,
}

fn main() {}
