//! A header has its name and value in parentheses.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 405, code = "read_only", message = "Read only.", header = "allow: GET")]
pub struct ReadOnly;

fn main() {}
