//! An error has `Debug`, a struct as an enum.

use unifiedapi_errors::UnifiedError;

#[derive(UnifiedError)]
#[unified(status = 401, code = "session_expired", message = "Please log in again.")]
pub struct SessionExpired;

fn main() {}
