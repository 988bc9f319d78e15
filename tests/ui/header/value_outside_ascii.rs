//! A header's value is visible ASCII.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum PaymentError {
    #[unified(status = 402, code = "unpaid", message = "Please pay.", header("x-due" = "5 €"))]
    Unpaid,
}

fn main() {}
