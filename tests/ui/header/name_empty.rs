//! A header has a name.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 401, code = "expired", message = "Log in again.", header("" = "Bearer"))]
pub struct SessionExpired;

fn main() {}
