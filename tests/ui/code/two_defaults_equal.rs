//! Two names that give one code cannot both leave their code to the default.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(prefix = "call_", status = 404)]
pub enum CallError {
    #[unified(message = "The caller's IP address is unknown.")]
    IPUnknown,
    #[unified(message = "The callee's IP address is unknown.")]
    IpUnknown,
}

fn main() {}
