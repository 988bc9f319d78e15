//! A status is known to the macro, which cannot look into a constant.

use unifiedapi_errors::UnifiedError;

const OUT_OF_CREDIT: u16 = 402;

#[derive(Debug, UnifiedError)]
pub enum CallError {
    #[unified(status = OUT_OF_CREDIT, code = "out_of_credit", message = "Please top up.")]
    OutOfCredit,
}

fn main() {}
