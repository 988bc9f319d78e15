//! `?` makes an `AnyError` of what is a `UnifiedError`, which an error of another crate is not.
//!
//! Hold it in a variant of your own, which says what clients read:
//! `std::fs::read_to_string(name).map_err(NoteError::Unreadable)?`.

use unifiedapi_errors::AnyError;

fn note(name: &str) -> Result<String, AnyError> {
    Ok(std::fs::read_to_string(name)?)
}

fn main() {
    let _ = note("today");
}
