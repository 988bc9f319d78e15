//! `crate` is a path that a `use` could begin with, and `Self` is a type.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 403, code = "user_locked", message = "The user is locked.", crate = Self::errors)]
struct Locked;

fn main() {}
