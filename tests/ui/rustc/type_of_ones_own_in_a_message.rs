//! A message shows only what is known to be safe for clients: a type of one's own says so.

use unifiedapi_errors::UnifiedError;

#[derive(Debug)]
pub struct OrderId(u64);

#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "order_not_found", message = "Order {0:?} was not found.")]
pub struct OrderNotFound(OrderId);

fn main() {}
