//! An `AnyError` is no error to delegate to; the box in it is.
//!
//! Hold a `Box<dyn UnifiedError + Send + Sync>`, which `.into()` makes of an `AnyError`.

use unifiedapi_errors::{AnyError, UnifiedError};

#[derive(Debug, UnifiedError)]
#[unified(transparent)]
pub struct JobError(AnyError);

fn main() {}
