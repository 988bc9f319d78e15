//! A type has one `From` for a source; `manual(From)` leaves them to its author.
//!
//! Remove the impl; or write `#[source]` for `#[from]`; or keep both, beside `#[unified(manual(From))]`.

use unifiedapi_errors::UnifiedError;

#[derive(Debug, UnifiedError)]
#[unified(status = 500, code = "failed", message = "Try again.")]
pub struct Failed(#[from] std::fmt::Error);

impl From<std::fmt::Error> for Failed {
    fn from(error: std::fmt::Error) -> Self { Self(error) }
}

fn main() {}
