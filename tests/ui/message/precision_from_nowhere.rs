//! `.*` takes its precision from an argument, which only the list form has.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum PaymentError {
    #[unified(status = 402, code = "payment_due", message = "{0:.*} EUR are due.")]
    Due(f64),
}

fn main() {}
