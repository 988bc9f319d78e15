//! A status given on one variant is no default for the next.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum OrderError {
    #[unified(status = 404, code = "order_not_found", message = "The order was not found.")]
    NotFound,
    #[unified(code = "order_locked", message = "The order is locked.")]
    Locked,
}

fn main() {}
