//! Strings as examples.

/// What `example = "…"` is written for: a type that is made from a string.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not made from a string, so this is no example of it",
    label = "no value of type `{Self}`",
    note = "write a value of that type: `example = 7`, `example = Unit::Bytes`, `example = \"…\".parse().unwrap()`"
)]
pub trait FromText {
    /// Converts the string.
    fn from_text(text: &'static str) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: From<&'static str>> FromText for T {
    fn from_text(text: &'static str) -> Self {
        text.into()
    }
}
