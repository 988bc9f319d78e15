//! The value of an argument is known to be safe for clients.

use unifiedapi_errors::UnifiedError;

#[derive(Debug)]
pub struct OrderId(u64);

#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "too_many", message("Not after {:?}.", ids.last()))]
pub struct TooMany { ids: Vec<OrderId> }

fn main() {}
