//! Fields as `source()`: chosen by method resolution, because whether a type is an error, or
//! dereferences to one like `Box<dyn Error>`, is nothing that a macro can see.

use std::error::Error;
use std::ops::Deref;
use std::panic::UnwindSafe;

/// A field that is a source. `as_dyn_error` is, in this order, the inherent method for errors,
/// [`SourceByDeref`]'s and [`NoSource`]'s, which asks for what does not hold.
pub struct AsSource<'a, T>(pub &'a T);

impl<'a, T: Error + 'static> AsSource<'a, T> {
    /// Borrows an error.
    #[must_use]
    pub fn as_dyn_error(&self) -> &'a (dyn Error + 'static) {
        self.0
    }
}

/// Sources that are pointers to a `dyn Error`.
pub trait SourceByDeref<'a> {
    /// Borrows the error behind the pointer.
    fn as_dyn_error(&self) -> &'a (dyn Error + 'static);
}

impl<'a, T: Deref<Target: DynError + 'static>> SourceByDeref<'a> for AsSource<'a, T> {
    fn as_dyn_error(&self) -> &'a (dyn Error + 'static) {
        self.0.deref().upcast()
    }
}

/// Fields that are no source.
pub trait NoSource<'a, T> {
    /// Exists so that the compiler says what is missing.
    fn as_dyn_error(&self) -> &'a (dyn Error + 'static)
    where
        T: IsSource;
}

impl<'a, T> NoSource<'a, T> for &AsSource<'a, T> {
    fn as_dyn_error(&self) -> &'a (dyn Error + 'static)
    where
        T: IsSource,
    {
        match *self.0.never() {}
    }
}

/// Holds for nothing: it is asked of what is no source.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error, so this field cannot be a source",
    label = "a source has to implement `std::error::Error + 'static`",
    note = "help: if it is no cause but data, remove `#[source]` or `#[from]`, or rename the field if it is a source only by its name; if it is a cause, implement `Error` for it"
)]
pub trait IsSource {
    /// Proves that no call is possible.
    fn never(&self) -> &Never;
}

/// Has no value.
pub enum Never {}

/// The forms of `dyn Error`.
pub trait DynError {
    /// Forgets the auto traits.
    fn upcast(&self) -> &(dyn Error + 'static)
    where
        Self: 'static;
}

macro_rules! dyn_errors {
    ($($error:ty),*) => {$(
        impl DynError for $error {
            fn upcast(&self) -> &(dyn Error + 'static)
            where
                Self: 'static,
            {
                self
            }
        }
    )*};
}

dyn_errors! {
    dyn Error + '_,
    dyn Error + Send + '_,
    dyn Error + Sync + '_,
    dyn Error + Send + Sync + '_,
    dyn Error + Send + Sync + UnwindSafe + '_
}
