//! Two types do not delegate to each other: their entries would have no end.
//!
//! Let one of them declare a status, a code and a message for the other, which stays its `#[source]`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(transparent)]
pub struct UserError(Box<OrderError>);

#[derive(Debug, UnifiedError)]
#[unified(transparent)]
pub struct OrderError(Box<UserError>);

fn main() {}
