//! A struct states its code: `rename_all` is for enums.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(rename_all = "snake_case", status = 401, code = "expired", message = "Log in again.")]
pub struct SessionExpired;

fn main() {}
