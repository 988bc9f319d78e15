//! A connection is the server's, for all variants too.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 503, header("connection" = "close"))]
pub enum ExportError {
    #[unified(code = "export_busy", message = "Another export runs.")]
    Busy,
    #[unified(code = "export_broken", message = "The export broke.")]
    Broken,
}

fn main() {}
