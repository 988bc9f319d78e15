//! thiserror is known by its `#[error(…)]`, which it asks for too.
//!
//! Write `#[error("…")]` on it, which then is what logs read; or remove `thiserror::Error`.

use thiserror::Error;
use unifiedapi_errors::UnifiedError;

#[derive(Debug, Error, UnifiedError)]
#[unified(status = 410, code = "user_gone", message = "The user is gone.")]
pub struct Gone;

fn main() {}
