//! Values back: members that were received, as values of the types of their fields.

use std::any::Any;
use std::marker::PhantomData;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::member::MemberTable;

/// The value of a member that was read.
pub trait MemberValue {
    /// Returns it as what it is.
    fn into_any(self: Box<Self>) -> Box<dyn Any>;

    /// Returns its JSON text; `None` if it serializes to none.
    fn to_json(&self) -> Option<Vec<u8>>;
}

impl<T: Serialize + 'static> MemberValue for T {
    fn into_any(self: Box<Self>) -> Box<dyn Any> {
        self
    }

    fn to_json(&self) -> Option<Vec<u8>> {
        serde_json::to_vec(self).ok()
    }
}

/// Reads a value of one type from its JSON text; `None` if it is no value of the type.
pub type Reader = fn(&[u8]) -> Option<Box<dyn MemberValue>>;

/// The type of a member. `(&&reader).read(json)` finds the first impl of [`Read`] that the type has:
/// for `&ReaderOf`, of what can be read, else for `ReaderOf`.
pub struct ReaderOf<T: ?Sized>(pub PhantomData<T>);

/// Reads members.
pub trait Read {
    /// Reads a value from its JSON text; `None` if it is none of the type.
    fn read(&self, json: &[u8]) -> Option<Box<dyn MemberValue>>;
}

// `DeserializeOwned` would be chosen for `&'static str` too, which borrows from the text: lifetimes
// do not count where a method is chosen. What is asked here, all that is chosen has.
impl<T: Deserialize<'static> + Serialize + 'static> Read for &ReaderOf<T> {
    fn read(&self, json: &[u8]) -> Option<Box<dyn MemberValue>> {
        // Reading bytes one by one lends none of them out, so that the text need not be `'static`.
        let mut json = serde_json::Deserializer::from_reader(json);
        let value = T::deserialize(&mut json).ok()?;
        json.end().ok()?;
        Some(Box::new(value))
    }
}

impl<T: ?Sized> Read for ReaderOf<T> {
    fn read(&self, _json: &[u8]) -> Option<Box<dyn MemberValue>> {
        None
    }
}

/// Finds the JSON text of a member by its name, `null` if it is absent; `None` if that is not to be told.
type Find<'a> = &'a dyn Fn(&str) -> Option<&'a [u8]>;

/// The members that were received; none where an entry alone is asked for its value.
#[derive(Clone, Copy)]
pub struct ReceivedMembers<'a>(Option<Find<'a>>);

impl<'a> ReceivedMembers<'a> {
    /// Nothing was received.
    pub(crate) const NONE: Self = Self(None);

    #[cfg(feature = "client")]
    pub(crate) fn new(find: Find<'a>) -> Self {
        Self(Some(find))
    }

    /// Returns those of an entry, one after the other.
    pub(crate) fn of(
        self,
        (table, rest): (&'static MemberTable, Range<usize>),
    ) -> Option<MemberReader<'a>> {
        Some(MemberReader { table, rest, find: self.0? })
    }
}

/// Reads the members of one entry in the order of their declaration.
pub struct MemberReader<'a> {
    table: &'static MemberTable,
    rest: Range<usize>,
    find: Find<'a>,
}

impl MemberReader<'_> {
    /// Reads the next; what is absent reads as `null`, and what is there twice as nothing.
    pub fn read<T: 'static>(&mut self) -> Option<T> {
        let index = self.rest.next()?;
        let json = (self.find)(self.table.name(index))?;
        let value = self.table.read(index, json)?.into_any();
        value.downcast().ok().map(|value| *value)
    }
}

/// Lists the readers of types, of which those in empty brackets cannot be read.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! __member_readers {
    ($([$($type:ty)?])*) => {
        &[$($crate::__member_readers!(@ $($type)?)),*]
    };
    (@) => {
        |_| $crate::__private::Option::None
    };
    (@ $type:ty) => {
        |json| {
            use $crate::__private::Read as _;
            (&&$crate::__private::ReaderOf::<$type>($crate::__private::PhantomData)).read(json)
        }
    };
}

/// Keeps the methods that build values of what was received.
#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! __values_back {
    ($($methods:tt)*) => { $($methods)* };
}

/// The feature is off: nothing is received.
#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __member_readers {
    ($($types:tt)*) => {
        &[]
    };
}

/// The feature is off: nothing is received.
#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __values_back {
    ($($methods:tt)*) => {};
}
