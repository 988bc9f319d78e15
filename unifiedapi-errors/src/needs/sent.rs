//! The question that stands between a field and the members of a body: chosen by method resolution
//! as those for messages are, which [`ask`](super::ask) explains.
//!
//! It is asked of a type, because containers are taken apart by the derive: what `Vec<(A, B)>` sends
//! is asked of `A` and of `B`. `(&Sent::<A>(PhantomData)).for_clients()` finds
//!
//! 1. the method of a trait for `Sent`, taken by `&self`: of what holds a [`UnifiedError`], which
//!    goes out as its body;
//! 2. that of a trait for `&Sent`, taken by `&self`: of other errors;
//! 3. that of a trait for `&Sent`, taken by `&mut self`: of paths;
//! 4. that of a trait for `Sent`, taken by value: of everything else.

use std::marker::PhantomData;

use serde::Serialize;

use super::ask::{Fine, Told};
use super::holds::{ADerivedError, APath, AnError, Holds};

/// Asks of a type whether its values may be members.
pub struct Sent<T: ?Sized>(pub PhantomData<T>);

impl<T: ?Sized> Clone for Sent<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Sent<T> {}

/// Answers for errors that go out as their body.
pub trait DerivedErrorInMember<T: ?Sized, Place> {
    /// Has nothing against it.
    fn for_clients(&self) -> Fine {
        Fine
    }
}

impl<T: Holds<ADerivedError, Place> + ?Sized, Place> DerivedErrorInMember<T, Place> for Sent<T> {}

/// Answers for other errors.
pub trait ErrorInMember<T: ?Sized, Place> {
    /// Exists so that the compiler says what is wrong.
    fn for_clients(&self) -> Told
    where
        T: ErrorAsMember,
    {
        Told
    }
}

impl<T: Holds<AnError, Place> + ?Sized, Place> ErrorInMember<T, Place> for &Sent<T> {}

/// Answers for paths.
pub trait PathInMember<T: ?Sized, Place> {
    /// Exists so that the compiler says what is wrong.
    fn for_clients(&mut self) -> Told
    where
        T: PathAsMember,
    {
        Told
    }
}

impl<T: Holds<APath, Place> + ?Sized, Place> PathInMember<T, Place> for &Sent<T> {}

/// Answers for everything else.
pub trait Sendable: Sized {
    /// Has nothing against it.
    fn for_clients(self) -> Fine {
        Fine
    }
}

impl<T: ?Sized> Sendable for Sent<T> {}

/// Holds for nothing: it is asked of the type of a member that is an error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is an error, so it cannot be a member: what it says would reach the client",
    label = "holds a value of type `{Self}`",
    note = "send what clients may know of it in a field of its own; where it is your own, derive `UnifiedError` for it, and its body is sent; or, if it is `Serialize` and clients may read all of it, mark the field `#[unified(member, expose)]`"
)]
pub trait ErrorAsMember {}

/// Holds for nothing: it is asked of the type of a member that is a path.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names files of the server, so it cannot be a member: they are no client's business",
    label = "holds a value of type `{Self}`",
    note = "send what clients may know, such as the name that they gave the file, as a `String`; or, if it is `Serialize` and clients may read it, mark the field `#[unified(member, expose)]`"
)]
pub trait PathAsMember {}

/// What stands for a value of which the compiler has said what is wrong.
impl Serialize for Told {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}
