//! The attribute beside that of thiserror says what clients read.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, thiserror::Error, UnifiedError)]
#[error("session {id} has expired")]
pub struct SessionExpired {
    id: u64,
}

fn main() {}
