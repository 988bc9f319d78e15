//! What containers hold has to be known to be safe for clients.

use unifiedapi_errors::UnifiedError;

#[derive(Debug)]
pub struct OrderId(u64);

#[derive(Debug, UnifiedError)]
#[unified(status = 404, code = "order_not_found", message = "None of {ids:?} was found.")]
pub struct NoneFound { ids: Vec<(u8, Option<OrderId>)> }

fn main() {}
