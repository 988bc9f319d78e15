//! An inner error has a message for clients, which errors of std have not.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum UserError {
    #[unified(transparent, message = "Line {line}: {source}", display = "{line}: {source}")]
    Line { line: u64, source: std::io::Error },
}

fn main() {}
