//! What is known of the type of a member, asked by method resolution: what a type is is nothing that a
//! macro can see.
//!
//! `__member_type!` calls [`Describe::describe`] on a type behind many references. The compiler takes
//! them off one by one until an impl fits, so that the impl for the most of them is asked first:
//!
//! 1. what std has, of what is known;
//! 2. derived errors, beside what they are;
//! 3. to 5. what has a schema by another crate, if the feature is on;
//! 6. a container of anything;
//! 7. `Option` of anything;
//! 8. everything else.

use std::marker::PhantomData;

use super::known::{Container, Known};
use super::ty::MemberType;

/// A type of which one asks what is known.
pub struct TypeOf<T: ?Sized>(pub PhantomData<T>);

/// What is known of a type.
pub trait Describe {
    /// Returns it.
    fn describe(&self) -> MemberType;
}

impl<T: Known + ?Sized> Describe for &&&&&&&TypeOf<T> {
    fn describe(&self) -> MemberType {
        MemberType::of(T::TYPE)
    }
}

#[cfg(feature = "schemars1")]
impl<T: schemars::JsonSchema + ?Sized> Describe for &&&&&TypeOf<T> {
    fn describe(&self) -> MemberType {
        super::foreign::describe(super::foreign::schemars1::schema::<T>)
    }
}

#[cfg(feature = "utoipa6")]
impl<T: utoipa::ToSchema + ?Sized> Describe for &&&&TypeOf<T> {
    fn describe(&self) -> MemberType {
        super::foreign::describe(super::foreign::utoipa6::schema::<T>)
    }
}

#[cfg(feature = "aide015")]
impl<T: schemars09::JsonSchema + ?Sized> Describe for &&&TypeOf<T> {
    fn describe(&self) -> MemberType {
        super::foreign::describe(super::foreign::aide015::schema::<T>)
    }
}

impl<T: Container + ?Sized> Describe for &&TypeOf<T> {
    fn describe(&self) -> MemberType {
        MemberType::of(T::TYPE)
    }
}

impl<T> Describe for &TypeOf<Option<T>> {
    fn describe(&self) -> MemberType {
        MemberType::ANYTHING
    }
}

impl<T: ?Sized> Describe for TypeOf<T> {
    fn describe(&self) -> MemberType {
        MemberType::UNKNOWN
    }
}

/// Makes the function that describes a type.
#[doc(hidden)]
#[macro_export]
macro_rules! __member_type {
    ($type:ty) => {
        || {
            use $crate::__private::Describe as _;
            let ty = $crate::__private::TypeOf::<$type>($crate::__private::PhantomData);
            (&&&&&&&&ty).describe().beside(&(&&&ty).describe())
        }
    };
}
