//! How a message is framed is between the server and the client.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum ExportError {
    #[unified(status = 503, code = "export_busy", message = "Another export runs.")]
    #[unified(header("Transfer-Encoding" = "chunked"))]
    Busy,
}

fn main() {}
