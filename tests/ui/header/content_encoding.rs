//! A body goes out uncompressed, until a middleware compresses it.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 405, code = "read_only", message = "Read only.")]
#[unified(header("content-encoding" = "gzip"))]
pub struct ReadOnly;

fn main() {}
