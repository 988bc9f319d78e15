//! A type of another crate is not known to be safe for clients: this one prints a password.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
pub enum HookError {
    #[unified(status = 502, code = "hook_failed", message = "{uri} did not answer.")]
    Failed { uri: http::Uri },
}

fn main() {}
