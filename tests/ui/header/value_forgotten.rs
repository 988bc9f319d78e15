//! A header has a name and a value.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 401, code = "expired", message = "Log in.", header("www-authenticate"))]
pub struct SessionExpired;

fn main() {}
