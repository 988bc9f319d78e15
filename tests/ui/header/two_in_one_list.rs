//! A header has a `header(...)` of its own.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum OrderError {
    #[unified(status = 405, code = "order_read_only", message = "The order is read only.")]
    #[unified(header("allow" = "GET", "x-order-state" = "shipped"))]
    ReadOnly,
}

fn main() {}
