//! The name of a status is written in upper case, as in `http::StatusCode`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum OrderError {
    #[unified(status = conflict, code = "order_changed", message = "The order has changed.")]
    Changed,
}

fn main() {}
