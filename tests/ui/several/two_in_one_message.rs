//! The mistakes of one message are reported at once.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(status = 500, code = "store_failed", message = "{hots}: {source}")]
    StoreFailed { host: String, source: std::io::Error },
}

fn main() {}
