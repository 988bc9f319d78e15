//! A struct is its own variant, so it states its code.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 401, message = "The session has expired.")]
pub struct SessionExpired;

fn main() {}
