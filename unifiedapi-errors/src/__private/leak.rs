//! The check that no error's text enters a message unmarked: chosen by method resolution, because
//! whether a type is an error is nothing that a macro can see.

use std::error::Error;
use std::marker::PhantomData;
use std::ops::Deref;

use super::DynError;

/// Asks whether `T` is an error. `verdict` is, in this order, the inherent method for errors,
/// [`DerefsToError`]'s and [`NoError`]'s.
pub struct Leak<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized> Leak<T> {
    /// The question.
    pub const NEW: Self = Self(PhantomData);
}

impl<T: Error + ?Sized> Leak<T> {
    /// Answers for types that implement `Error`.
    #[must_use]
    pub fn verdict(&self) -> IsError<T> {
        IsError(PhantomData)
    }
}

/// Pointers to a `dyn Error`.
pub trait DerefsToError<T: ?Sized> {
    /// Answers for them.
    fn verdict(&self) -> IsError<T>;
}

impl<T: Deref<Target: DynError> + ?Sized> DerefsToError<T> for Leak<T> {
    fn verdict(&self) -> IsError<T> {
        IsError(PhantomData)
    }
}

/// Everything else.
pub trait NoError {
    /// Answers for it.
    fn verdict(&self) -> IsData;
}

impl<T: ?Sized> NoError for &Leak<T> {
    fn verdict(&self) -> IsData {
        IsData
    }
}

/// `T` is an error.
pub struct IsError<T: ?Sized>(PhantomData<T>);

/// The type is data that a client may read.
pub struct IsData;

/// What a message may name; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "`{T}` is an error, so a message cannot name it: what it says would reach the client",
    label = "names a field of type `{T}`",
    note = "help: name it in `display = \"…\"`, which only logs see; or, if clients may read it, mark the field `#[unified(expose)]`"
)]
pub trait MayBeShown<T: ?Sized> {}

impl<T: ?Sized> MayBeShown<T> for IsData {}

/// Accepts what may be shown.
pub fn allow<T: ?Sized, V: MayBeShown<T>>(_: V) {}
