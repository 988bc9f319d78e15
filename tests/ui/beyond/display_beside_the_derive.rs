//! A type has one `Display`; `manual(Display)` leaves it to its author.
//!
//! Write its text as `display = "…"` instead; or keep it, beside `#[unified(manual(Display))]`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 410, code = "user_gone", message = "The user is gone.")]
pub struct Gone;

impl std::fmt::Display for Gone {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result { f.write_str("gone") }
}

fn main() {}
