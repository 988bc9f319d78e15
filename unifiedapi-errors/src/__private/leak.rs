//! The check that no error's text, and no path of the server, enters a message unmarked: chosen by
//! method resolution, because what a type is is nothing that a macro can see.

#![allow(clippy::unused_self)] // `check` is a method so that the verdict's type decides

use std::backtrace::Backtrace;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::marker::PhantomData;
use std::ops::Deref;
use std::panic::Location;
use std::path::{self, Path, PathBuf};
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};

/// Asks what a field that a message names is. `verdict` is, in this order, the inherent method for
/// errors, that of [`DerefsToError`], [`HoldsError`] or [`HoldsPath`], and [`IsNeither`]'s.
pub struct Leak<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized> Leak<T> {
    /// Asks of the type of a field.
    #[must_use]
    pub fn of(_: &T) -> Self {
        Self(PhantomData)
    }
}

impl<T: Error + ?Sized> Leak<T> {
    /// Answers for types that implement `Error`.
    #[must_use]
    pub fn verdict(&self) -> IsError<T> {
        IsError(PhantomData)
    }
}

/// Pointers to an error.
pub trait DerefsToError<T: ?Sized> {
    /// Answers for them.
    fn verdict(&self) -> IsError<T>;
}

impl<T: Deref<Target: Error> + ?Sized> DerefsToError<T> for Leak<T> {
    fn verdict(&self) -> IsError<T> {
        IsError(PhantomData)
    }
}

/// The containers of the standard library whose `Debug` shows an error.
pub trait HoldsError<T: ?Sized> {
    /// Answers for them.
    fn verdict(&self) -> IsError<T>;
}

macro_rules! hold_errors {
    ($([$($generics:tt)*] $container:ty;)*) => {$(
        impl<$($generics)*> HoldsError<$container> for Leak<$container> {
            fn verdict(&self) -> IsError<$container> {
                IsError(PhantomData)
            }
        }
    )*};
}

hold_errors! {
    [E: Error] Option<E>;
    [E: Error] Vec<E>;
    [E: Error] VecDeque<E>;
    [E: Error] [E];
    [E: Error, const N: usize] [E; N];
    [E: Error] RefCell<E>;
    [E: Error] Mutex<E>;
    [E: Error] RwLock<E>;
    [K, E: Error, S] HashMap<K, E, S>;
    [K, E: Error] BTreeMap<K, E>;
    [T, E: Error] Result<T, E>;
}

/// Paths, and what holds them.
pub trait HoldsPath<T: ?Sized> {
    /// Answers for them.
    fn verdict(&self) -> IsPath<T>;
}

impl<T: ServerPath + ?Sized> HoldsPath<T> for Leak<T> {
    fn verdict(&self) -> IsPath<T> {
        IsPath(PhantomData)
    }
}

/// What names files of the server, or of its source.
pub trait ServerPath {}

impl ServerPath for Path {}
impl ServerPath for PathBuf {}
impl ServerPath for OsStr {}
impl ServerPath for OsString {}
impl ServerPath for Cow<'_, Path> {}
impl<T: ServerPath + ?Sized> ServerPath for &T {}
impl<T: ServerPath + ?Sized> ServerPath for Box<T> {}
impl<T: ServerPath + ?Sized> ServerPath for Rc<T> {}
impl<T: ServerPath + ?Sized> ServerPath for Arc<T> {}
impl<T: ServerPath> ServerPath for Option<T> {}
impl<T: ServerPath> ServerPath for Vec<T> {}
impl<T: ServerPath> ServerPath for [T] {}
impl<T: ServerPath, const N: usize> ServerPath for [T; N] {}
impl ServerPath for path::Display<'_> {}
impl ServerPath for Location<'_> {}
impl ServerPath for Backtrace {}

/// Everything else.
pub trait IsNeither {
    /// Answers for it.
    fn verdict(&self) -> IsData;
}

impl<T: ?Sized> IsNeither for &Leak<T> {
    fn verdict(&self) -> IsData {
        IsData
    }
}

/// `T` is an error.
pub struct IsError<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized> IsError<T> {
    /// Exists so that the compiler says what is wrong.
    pub fn check(self)
    where
        T: ErrorForClients,
    {
    }
}

/// `T` names files.
pub struct IsPath<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized> IsPath<T> {
    /// Exists so that the compiler says what is wrong.
    pub fn check(self)
    where
        T: PathForClients,
    {
    }
}

/// The type is data that a client may read.
pub struct IsData;

impl IsData {
    /// Is right.
    pub fn check(self) {}
}

/// Holds for nothing: it is asked of errors that a message names.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is an error, so a message cannot name it: what it says would reach the client",
    label = "names a field of type `{Self}`",
    note = "help: name it in `display = \"…\"`, which only logs see; or, if clients may read it, mark the field `#[unified(expose)]`"
)]
pub trait ErrorForClients {}

/// Holds for nothing: it is asked of what names files, where a message names it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names files of the server, so a message cannot name it: they are no client's business",
    label = "names a field of type `{Self}`",
    note = "help: name it in `display = \"…\"`, which only logs see; or, if clients may read it, mark the field `#[unified(expose)]`"
)]
pub trait PathForClients {}
