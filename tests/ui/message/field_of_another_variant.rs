//! A name in braces is a field of this variant, not of its neighbour.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "order_", status = 409)]
pub enum OrderError {
    #[unified(message = "Order {id} is locked.")]
    Locked { id: u64 },
    #[unified(message = "Order {id} has {count} items too many.")]
    TooManyItems { count: usize },
}

fn main() {}
