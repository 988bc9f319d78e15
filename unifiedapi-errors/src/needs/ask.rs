//! The questions that stand between a value and a message: chosen by method resolution, because
//! what a type is is nothing that a macro can see.
//!
//! For each question, `(&Question(&value)).for_clients()` finds the first of these methods that the type of
//! the value has:
//!
//! 1. the inherent one, of what is [`ClientSafe`];
//! 2. that of a trait for `Question`: of errors;
//! 3. that of a trait for `&Question`, taken by `&self`: of paths;
//! 4. that of a trait for `&Question`, taken by `&mut self`: of everything else.
//!
//! Those for what is refused ask, in a `where` clause of the method, for a trait that is not there,
//! so that the compiler says what is wrong, at the span of the call; and they return [`Told`], which
//! prints, so that it says nothing else.

#![allow(clippy::unused_self)] // the methods of an answer are methods so that its type decides

use std::fmt::{
    Arguments, Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, Pointer, Result,
    UpperExp, UpperHex,
};

use super::holds::{APath, AnError, Holds};
use crate::ClientSafe;

/// Asks of a field that a placeholder names whether clients may read it, and returns it.
pub struct Field<'a, T: ?Sized>(pub &'a T);

/// Asks the same of the value of an argument or of a constant.
pub struct Value<'a, T: ?Sized>(pub &'a T);

/// Asks of a field that is named in a longer argument whether it is an error or a path.
pub struct Named<'a, T: ?Sized>(pub &'a T);

/// Asks the same of a field whose type is generic: it is [`ClientSafe`] because the impl says so.
pub struct Generic<'a, T: ?Sized>(pub &'a T);

impl<'a, T: ClientSafe + ?Sized> Field<'a, T> {
    /// Returns the value.
    #[must_use]
    pub fn for_clients(&self) -> &'a T {
        self.0
    }
}

impl<'a, T: ClientSafe + ?Sized> Value<'a, T> {
    /// Returns the value.
    #[must_use]
    pub fn for_clients(&self) -> &'a T {
        self.0
    }
}

impl<T: ClientSafe + ?Sized> Named<'_, T> {
    /// Has nothing against it.
    #[must_use]
    pub fn for_clients(&self) -> Fine {
        Fine
    }
}

/// Answers for fields that are errors.
pub trait ErrorInField<T: ?Sized, Place> {
    /// Exists so that the compiler says what is wrong.
    fn for_clients(&self) -> Told
    where
        T: ErrorForClients,
    {
        Told
    }
}

/// Answers for fields that are paths.
pub trait PathInField<T: ?Sized, Place> {
    /// Exists so that the compiler says what is wrong.
    fn for_clients(&self) -> Told
    where
        T: PathForClients,
    {
        Told
    }
}

/// Answers for other values that are errors.
pub trait ErrorInValue<T: ?Sized, Place> {
    /// Exists so that the compiler says what is wrong.
    fn for_clients(&self) -> Told
    where
        T: ErrorValueForClients,
    {
        Told
    }
}

/// Answers for other values that are paths.
pub trait PathInValue<T: ?Sized, Place> {
    /// Exists so that the compiler says what is wrong.
    fn for_clients(&self) -> Told
    where
        T: PathValueForClients,
    {
        Told
    }
}

/// Answers for what `format_args!` returns, which does not tell what it shows.
pub trait FormatArgsInValue<T: ?Sized> {
    /// Exists so that the compiler says what is wrong.
    fn for_clients(&self) -> Told
    where
        T: FormatArgsForClients,
    {
        Told
    }
}

impl<'a> FormatArgsInValue<Arguments<'a>> for Value<'_, Arguments<'a>> {}

macro_rules! refuse {
    ($($Kind:ident, $Answer:ident: $($Question:ty),+;)*) => {$($(
        impl<T: Holds<$Kind, Place> + ?Sized, Place> $Answer<T, Place> for $Question {}
    )+)*};
}

refuse! {
    AnError, ErrorInField: Field<'_, T>, Named<'_, T>, Generic<'_, T>;
    APath, PathInField: &Field<'_, T>, &Named<'_, T>, &Generic<'_, T>;
    AnError, ErrorInValue: Value<'_, T>;
    APath, PathInValue: &Value<'_, T>;
}

/// Answers for what is neither safe nor known to be an error or a path.
pub trait Unknown<T: ?Sized> {
    /// Exists so that the compiler says what is wrong.
    fn for_clients(&mut self) -> Told
    where
        T: ClientSafe,
    {
        Told
    }
}

impl<T: ?Sized> Unknown<T> for &Field<'_, T> {}
impl<T: ?Sized> Unknown<T> for &Value<'_, T> {}

/// Answers for what may be named, whatever it is: its methods may say what clients may read.
pub trait Nameable {
    /// Has nothing against it.
    fn for_clients(&mut self) -> Fine {
        Fine
    }
}

impl<T: ?Sized> Nameable for &Named<'_, T> {}
impl<T: ?Sized> Nameable for &Generic<'_, T> {}

/// The answer that nothing is wrong.
pub struct Fine;

impl Fine {
    /// Goes on to the next question.
    pub fn then<Q>(&self, question: Q) -> Q {
        question
    }

    /// Returns what is sent.
    #[must_use]
    pub fn send<'a, T: ?Sized>(&self, value: &'a T) -> &'a T {
        value
    }
}

/// The answer that the compiler has said what is wrong.
pub struct Told;

impl Told {
    /// Asks nothing more.
    #[must_use]
    pub fn then<Q>(&self, _: Q) -> Self {
        Self
    }

    /// Sends nothing.
    #[must_use]
    pub fn send<T: ?Sized>(&self, _: &T) -> &'static Self {
        &Self
    }

    /// Has been answered.
    #[must_use]
    pub fn for_clients(&self) -> Self {
        Self
    }
}

macro_rules! print_nothing {
    ($($Trait:ident)*) => {$(
        impl $Trait for Told {
            fn fmt(&self, _: &mut Formatter<'_>) -> Result {
                Ok(())
            }
        }
    )*};
}

print_nothing! { Display Debug LowerHex UpperHex Octal Binary LowerExp UpperExp Pointer }

/// Holds for nothing: it is asked of a field that is an error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is an error, so a message cannot name it: what it says would reach the client",
    label = "names a field of type `{Self}`",
    note = "name it where only logs see it, in `display = \"…\"`, or beside thiserror in `#[error(\"…\")]` with a `message = \"…\"` of its own; or, if clients may read it, mark the field `#[unified(expose)]`"
)]
pub trait ErrorForClients {}

/// Holds for nothing: it is asked of a field that is a path.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names files of the server, so a message cannot name it: they are no client's business",
    label = "names a field of type `{Self}`",
    note = "name it where only logs see it, in `display = \"…\"`, or beside thiserror in `#[error(\"…\")]` with a `message = \"…\"` of its own; or, if clients may read it, mark the field `#[unified(expose)]`"
)]
pub trait PathForClients {}

/// Holds for nothing: it is asked of another value that is an error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is an error, so a message cannot show it: what it says would reach the client",
    label = "shows a value of type `{Self}`",
    note = "show it where only logs see it, in `display = \"…\"`, or beside thiserror in `#[error(\"…\")]` with a `message = \"…\"` of its own; or, if clients may read it, take it from a field that is marked `#[unified(expose)]`"
)]
pub trait ErrorValueForClients {}

/// Holds for nothing: it is asked of another value that is a path.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names files of the server, so a message cannot show it: they are no client's business",
    label = "shows a value of type `{Self}`",
    note = "show it where only logs see it, in `display = \"…\"`, or beside thiserror in `#[error(\"…\")]` with a `message = \"…\"` of its own; or, if clients may read it, take it from a field that is marked `#[unified(expose)]`"
)]
pub trait PathValueForClients {}

/// Holds for nothing: it is asked of what `format_args!` returns.
#[diagnostic::on_unimplemented(
    message = "`format_args!` does not tell what it shows, so it is not known to be safe for clients",
    label = "shows a value of type `{Self}`",
    note = "write `format!`"
)]
pub trait FormatArgsForClients {}
