//! A status is a number or a constant, not its reason phrase.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum OrderError {
    #[unified(status = "Payment Required", code = "order_unpaid", message = "Please pay first.")]
    Unpaid,
}

fn main() {}
