//! The types of std and of `serde_json`, as serde writes them.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::num::{NonZero, Saturating, Wrapping};
use std::ops::{Bound, Range, RangeFrom, RangeInclusive, RangeTo};
use std::rc::{self, Rc};
use std::sync::atomic::{
    AtomicBool, AtomicI8, AtomicI16, AtomicI32, AtomicIsize, AtomicU8, AtomicU16, AtomicU32,
    AtomicUsize,
};
use std::sync::{self, Arc, Mutex, RwLock};
use std::time::{Duration, SystemTime};

use serde_json::{Map, Number, Value};

use super::static_type::Type;

/// Types whose values are described to the last detail.
pub trait Known {
    /// What serde writes.
    const TYPE: &'static Type;
}

/// Containers of which it is known what they are, whatever they hold.
pub trait Container {
    /// What serde writes.
    const TYPE: &'static Type;
}

/// Implements one of the traits, for types without arguments by their schemas.
macro_rules! impls {
    ($($type:ty: $schema:expr;)*) => {
        impls! { Known; $({} $type: Type::Schema($schema);)* }
    };
    ($trait:ident; $({$($generics:tt)*} $type:ty: $description:expr;)*) => {
        $(
            impl<$($generics)*> $trait for $type {
                const TYPE: &'static Type = &$description;
            }
        )*
    };
}

/// Implements one of the traits for types that serde writes as the types that they hold.
macro_rules! same {
    ($trait:ident) => {
        same! {
            $trait;
            {T: $trait + ?Sized} &T: T;
            {T: $trait + ?Sized} &mut T: T;
            {T: $trait + ?Sized} Box<T>: T;
            {T: $trait + ?Sized} Rc<T>: T;
            {T: $trait + ?Sized} Arc<T>: T;
            {T: $trait + ToOwned + ?Sized} Cow<'_, T>: T;
            {T: $trait + ?Sized} Cell<T>: T;
            {T: $trait + ?Sized} RefCell<T>: T;
            {T: $trait + ?Sized} Mutex<T>: T;
            {T: $trait + ?Sized} RwLock<T>: T;
            {T: $trait} Reverse<T>: T;
            {T: $trait} Saturating<T>: T;
            {T: $trait} Wrapping<T>: T;
        }
    };
    ($trait:ident; $({$($generics:tt)*} $type:ty: $inner:ty;)*) => {
        $(
            impl<$($generics)*> $trait for $type {
                const TYPE: &'static Type = <$inner as $trait>::TYPE;
            }
        )*
    };
}

same!(Known);
same!(Container);

/// The formats are those of the OpenAPI Format Registry.
macro_rules! integers {
    (unsigned $($type:ty: $format:literal;)*) => {
        impls! {
            $(
                $type: concat!(r#"{"type":"integer","minimum":0"#, $format, "}");
                NonZero<$type>: concat!(r#"{"type":"integer","minimum":1"#, $format, "}");
            )*
        }
    };
    (signed $($type:ty: $format:literal;)*) => {
        impls! {
            $(
                $type: concat!(r#"{"type":"integer""#, $format, "}");
                NonZero<$type>: concat!(r#"{"type":"integer","not":{"const":0}"#, $format, "}");
            )*
        }
    };
}

integers! {
    unsigned
    u8: r#","format":"uint8""#;
    u16: r#","format":"uint16""#;
    u32: r#","format":"uint32""#;
    u64: r#","format":"uint64""#;
    u128: "";
    usize: r#","format":"uint64""#;
}

integers! {
    signed
    i8: r#","format":"int8""#;
    i16: r#","format":"int16""#;
    i32: r#","format":"int32""#;
    i64: r#","format":"int64""#;
    i128: "";
    isize: r#","format":"int64""#;
}

const IP_ADDR: &str =
    r#"{"anyOf":[{"type":"string","format":"ipv4"},{"type":"string","format":"ipv6"}]}"#;

impls! {
    // A NaN or an infinity, which serde_json writes as `null`, is an accident and no part of the type.
    f32: r#"{"type":"number","format":"float"}"#;
    f64: r#"{"type":"number","format":"double"}"#;
    Number: r#"{"type":"number"}"#;
    bool: r#"{"type":"boolean"}"#;
    char: r#"{"type":"string","minLength":1,"maxLength":1}"#;
    str: r#"{"type":"string"}"#;
    String: r#"{"type":"string"}"#;
    Ipv4Addr: r#"{"type":"string","format":"ipv4"}"#;
    Ipv6Addr: r#"{"type":"string","format":"ipv6"}"#;
    IpAddr: IP_ADDR;
    // No registry has a format for them.
    SocketAddr: r#"{"type":"string"}"#;
    SocketAddrV4: r#"{"type":"string"}"#;
    SocketAddrV6: r#"{"type":"string"}"#;
}

same! {
    Known;
    {} AtomicBool: bool;
    {} AtomicI8: i8;
    {} AtomicI16: i16;
    {} AtomicI32: i32;
    {} AtomicIsize: isize;
    {} AtomicU8: u8;
    {} AtomicU16: u16;
    {} AtomicU32: u32;
    {} AtomicUsize: usize;
}

#[cfg(target_has_atomic = "64")]
same! {
    Known;
    {} sync::atomic::AtomicI64: i64;
    {} sync::atomic::AtomicU64: u64;
}

const VARIANT_UNBOUNDED: &Type = &Type::Schema(r#"{"type":"string","const":"Unbounded"}"#);

impls! {
    Known;
    {} (): *Type::NULL;
    {T: ?Sized} PhantomData<T>: *Type::NULL;
    {} Value: *Type::ANY;
    {} Map<String, Value>: Type::Map(Type::ANY);
    {} Duration: Type::Object(&[("secs", u64::TYPE), ("nanos", u32::TYPE)]);
    {} SystemTime: Type::Object(
        &[("secs_since_epoch", u64::TYPE), ("nanos_since_epoch", u32::TYPE)]
    );
    {T: Known} Option<T>: Type::Option(T::TYPE);
    {T: Known + ?Sized} rc::Weak<T>: Type::Option(T::TYPE);
    {T: Known + ?Sized} sync::Weak<T>: Type::Option(T::TYPE);
    {T: Known} [T]: Type::array(T::TYPE);
    {T: Known} Vec<T>: Type::array(T::TYPE);
    {T: Known} VecDeque<T>: Type::array(T::TYPE);
    {T: Known} LinkedList<T>: Type::array(T::TYPE);
    {T: Known} BinaryHeap<T>: Type::array(T::TYPE);
    {T: Known, S} HashSet<T, S>: Type::Array { items: T::TYPE, unique: true, len: None };
    {T: Known} BTreeSet<T>: Type::Array { items: T::TYPE, unique: true, len: None };
    {T: Known, const N: usize} [T; N]: Type::Array { items: T::TYPE, unique: false, len: Some(N) };
    {K, V: Known, S} HashMap<K, V, S>: Type::Map(V::TYPE);
    {K, V: Known} BTreeMap<K, V>: Type::Map(V::TYPE);
    {T: Known} Range<T>: Type::Object(&[("start", T::TYPE), ("end", T::TYPE)]);
    {T: Known} RangeInclusive<T>: Type::Object(&[("start", T::TYPE), ("end", T::TYPE)]);
    {T: Known} RangeFrom<T>: Type::Object(&[("start", T::TYPE)]);
    {T: Known} RangeTo<T>: Type::Object(&[("end", T::TYPE)]);
    {T: Known} Bound<T>: Type::OneOf(&[
        VARIANT_UNBOUNDED,
        &Type::Object(&[("Included", T::TYPE)]),
        &Type::Object(&[("Excluded", T::TYPE)]),
    ]);
    {T: Known, E: Known} Result<T, E>: Type::OneOf(&[
        &Type::Object(&[("Ok", T::TYPE)]),
        &Type::Object(&[("Err", E::TYPE)]),
    ]);
}

// Sets are not said to have unique items: what a `Serialize` of the user's writes may be equal where
// the values are not.
impls! {
    Container;
    {T: Container} Option<T>: Type::Option(T::TYPE);
    {T} [T]: Type::array(Type::ANY);
    {T} Vec<T>: Type::array(Type::ANY);
    {T} VecDeque<T>: Type::array(Type::ANY);
    {T} LinkedList<T>: Type::array(Type::ANY);
    {T} BinaryHeap<T>: Type::array(Type::ANY);
    {T, S} HashSet<T, S>: Type::array(Type::ANY);
    {T} BTreeSet<T>: Type::array(Type::ANY);
    {T, const N: usize} [T; N]: Type::Array { items: Type::ANY, unique: false, len: Some(N) };
    {K, V, S} HashMap<K, V, S>: Type::Map(Type::ANY);
    {K, V} BTreeMap<K, V>: Type::Map(Type::ANY);
    {T} Range<T>: Type::Object(&[("start", Type::ANY), ("end", Type::ANY)]);
    {T} RangeInclusive<T>: Type::Object(&[("start", Type::ANY), ("end", Type::ANY)]);
    {T} RangeFrom<T>: Type::Object(&[("start", Type::ANY)]);
    {T} RangeTo<T>: Type::Object(&[("end", Type::ANY)]);
    {T} Bound<T>: Type::OneOf(&[
        VARIANT_UNBOUNDED,
        &Type::Object(&[("Included", Type::ANY)]),
        &Type::Object(&[("Excluded", Type::ANY)]),
    ]);
    {T, E} Result<T, E>: Type::OneOf(&[
        &Type::Object(&[("Ok", Type::ANY)]),
        &Type::Object(&[("Err", Type::ANY)]),
    ]);
}

macro_rules! tuples {
    ($first:ident $($rest:ident)*) => {
        impls! {
            Known;
            {$first: Known, $($rest: Known),*} ($first, $($rest,)*):
                Type::Tuple(&[$first::TYPE, $($rest::TYPE),*]);
        }
        impls! {
            Container;
            {$first, $($rest),*} ($first, $($rest,)*):
                Type::Tuple(&[Type::ANY, $(tuples!(@any $rest)),*]);
        }
        tuples! { $($rest)* }
    };
    (@any $item:ident) => { Type::ANY };
    () => {};
}

tuples! { A B C D E F G H I J K L M N O P }
