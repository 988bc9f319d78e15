//! What is known of the type of a member.

use std::marker::PhantomData;

/// What the declaration can tell of a member's type.
#[derive(Clone, Debug)]
pub struct MemberType {
    is_known: bool,
}

impl MemberType {
    /// Nothing is known: any value, or none.
    pub(crate) const UNKNOWN: Self = Self { is_known: false };

    /// Whether a value of the type never serializes to `null`.
    pub(crate) fn is_required(&self) -> bool {
        self.is_known
    }
}

/// The type of a member: `describe` is the inherent method for types that are known, else that of
/// [`UnknownType`].
pub struct TypeOf<T: ?Sized>(pub PhantomData<T>);

/// Types of which nothing is known.
pub trait UnknownType {
    /// Says so.
    fn describe(&self) -> MemberType;
}

impl<T: ?Sized> UnknownType for &TypeOf<T> {
    fn describe(&self) -> MemberType {
        MemberType::UNKNOWN
    }
}

/// Types that never serialize to `null`.
pub trait NeverNull {}

impl<T: NeverNull + ?Sized> TypeOf<T> {
    /// Says what is known.
    #[must_use]
    pub fn describe(&self) -> MemberType {
        MemberType { is_known: true }
    }
}

impl NeverNull for f64 {}
impl NeverNull for u64 {}
impl NeverNull for u32 {}
impl NeverNull for String {}
impl NeverNull for str {}
impl<T> NeverNull for Vec<T> {}

/// Makes the function that describes a type.
#[doc(hidden)]
#[macro_export]
macro_rules! __member_type {
    ($type:ty) => {
        || {
            use $crate::__private::UnknownType as _;
            (&$crate::__private::TypeOf::<$type>($crate::__private::PhantomData)).describe()
        }
    };
}
