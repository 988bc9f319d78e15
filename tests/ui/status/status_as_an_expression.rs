//! A status is one literal or one name, not a calculation.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum OrderError {
    #[unified(status = 400 + 9, code = "order_changed", message = "The order has changed.")]
    Changed,
}

fn main() {}
