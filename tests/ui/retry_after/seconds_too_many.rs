//! Seconds fit into 64 bits.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 410, code = "gone", message = "Gone.", retry_after = 18446744073709551616)]
pub struct Gone;

fn main() {}
