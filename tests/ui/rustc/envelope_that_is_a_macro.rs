//! `envelope` is a path to a type, not to the macro.
//!
//! Declare a shape, `envelope! { struct Flat { … } }`, and write `envelope = Flat`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(envelope = unifiedapi_errors::envelope, status = 400, code = "bad", message = "Bad.")]
struct BadError;

fn main() {}
