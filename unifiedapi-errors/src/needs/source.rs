//! Fields as `source()`: chosen by method resolution (known as autoref specialization), because
//! whether a type is an error, or dereferences to one like `Box<dyn Error>`, is nothing that a macro
//! can see.

use std::error::Error;
use std::ops::Deref;
use std::panic::UnwindSafe;

/// A field that is a source. `find` is, in this order, the inherent method for errors,
/// [`SourceByDeref`]'s or [`SourceItself`]'s, and [`NoSource`]'s, whose answer is no [`Source`].
pub struct AsSource<'a, T: ?Sized>(pub &'a T);

impl<'a, T: Error + 'static> AsSource<'a, T> {
    /// Borrows an error.
    #[must_use]
    pub fn find(&self) -> &'a T {
        self.0
    }

    /// Borrows the inner error of a transparent variant.
    #[must_use]
    pub fn find_inner(&self) -> Option<&'a (dyn Error + 'static)> {
        Some(self.0)
    }
}

/// Sources that are pointers to a `dyn Error`.
pub trait SourceByDeref<'a> {
    /// Borrows the error behind the pointer.
    fn find(&self) -> &'a (dyn Error + 'static);
}

impl<'a, T: Deref<Target: DynError + 'static>> SourceByDeref<'a> for AsSource<'a, T> {
    fn find(&self) -> &'a (dyn Error + 'static) {
        self.0.deref().upcast()
    }
}

/// Sources that are a `dyn Error`, in the last field of a struct.
pub trait SourceItself<'a> {
    /// Borrows the error.
    fn find(&self) -> &'a (dyn Error + 'static);
}

impl<'a, T: DynError + ?Sized + 'static> SourceItself<'a> for AsSource<'a, T> {
    fn find(&self) -> &'a (dyn Error + 'static) {
        self.0.upcast()
    }
}

/// Fields that are no source.
pub trait NoSource<'a, T: ?Sized> {
    /// Borrows what is no error, so that the compiler says so.
    fn find(&self) -> &'a T;

    /// Returns nothing: of an inner type the compiler says so where it is delegated to.
    fn find_inner(&self) -> Option<&'a (dyn Error + 'static)> {
        None
    }
}

impl<'a, T: ?Sized> NoSource<'a, T> for &AsSource<'a, T> {
    fn find(&self) -> &'a T {
        self.0
    }
}

/// What `source()` returns: an error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error, so this field cannot be a source",
    label = "a source has to implement `std::error::Error + 'static`",
    note = "if it is no cause but data, remove `#[source]` or `#[from]`, or rename the field if it is a source only by its name; if it is a cause, implement `Error` for it"
)]
pub trait Source {
    /// Forgets the type.
    fn as_dyn_error(&self) -> &(dyn Error + 'static);
}

#[diagnostic::do_not_recommend]
impl<T: Error + 'static> Source for T {
    fn as_dyn_error(&self) -> &(dyn Error + 'static) {
        self
    }
}

#[diagnostic::do_not_recommend]
impl Source for dyn Error + 'static {
    fn as_dyn_error(&self) -> &(dyn Error + 'static) {
        self
    }
}

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
