//! Impls in place of a declaration with mistakes.

/// Stands where an inert impl, in place of a declaration with mistakes, would make a value.
///
/// # Panics
///
/// Always; but no program that calls it has compiled.
#[allow(clippy::panic)]
#[must_use]
pub fn inert<T>() -> T {
    panic!("this declaration does not compile")
}
