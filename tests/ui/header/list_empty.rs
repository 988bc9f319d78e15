//! A header has a name and a value in its parentheses.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 405, code = "read_only", message = "Read only.", header())]
pub struct ReadOnly;

fn main() {}
