//! A header's name is ASCII.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 402, code = "unpaid", message = "Please pay.", header("x-café" = "closed"))]
pub struct Unpaid;

fn main() {}
