//! An error is an enum or a struct, never a union.

use unifiedapi_errors::UnifiedError;

#[derive(UnifiedError)]
#[unified(status = 400, code = "amount_invalid", message = "The amount is invalid.")]
pub union AmountInvalid {
    cents: u64,
    thousandths: u64,
}

fn main() {}
