//! An enum of `codes` has codes: an enum without variants declares none.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 404, codes = UserErrorCode)]
pub enum UserError {}

fn main() {}
