//! A constant has a name that Rust allows.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 413, code = "room_too_large", message = "At most {MAX_M²} are allowed.")]
pub struct RoomTooLarge;

fn main() {}
