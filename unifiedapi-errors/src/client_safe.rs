//! What clients may read: the allow-list of the types that a message shows.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::num::{NonZero, Saturating, Wrapping};
use std::ops::{Range, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, Method, StatusCode};

/// Says that clients may read a value of this type, in whatever format.
///
/// What a message shows has this trait, be it a field, the value of an argument or a constant:
/// nothing of a server reaches a client because nobody thought of it. Numbers, `bool`, `char`,
/// strings, `Duration`, IP addresses, `StatusCode`, `Method`, `HeaderName` and JSON values have it,
/// and so have pointers to these, the containers of the standard library and tuples of these. The
/// value types of other crates have it with the features `uuid1`, `chrono04`, `time03`, `jiff02`,
/// `rust_decimal1` and `semver1`; not chrono's `DateTime<Local>` and jiff's `Zoned`, which tell the
/// time zone that the server is set to: show `.to_utc()` or `.timestamp()`.
///
/// No error and no path has it, nor what may hold a secret (`Uri`: a password), what tells by
/// `Debug` what it is (`File`: its path), or what does not tell what it is made of
/// (`format_args!`, `dyn Display`: write `format!`).
///
/// An impl vouches for a type of your own, with all that its `Display`, its `Debug` and the other
/// traits of `std::fmt` print:
///
/// ```
/// use std::fmt;
/// use unifiedapi_errors::{ClientSafe, UnifiedError};
///
/// #[derive(Debug)]
/// struct OrderId(u64);
///
/// impl fmt::Display for OrderId {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         write!(f, "A-{}", self.0)
///     }
/// }
///
/// impl ClientSafe for OrderId {}
///
/// #[derive(Debug, UnifiedError)]
/// #[unified(status = 404, code = "order_not_found", message = "Order {id} was not found.")]
/// struct OrderNotFound {
///     id: OrderId,
/// }
///
/// assert_eq!(OrderNotFound { id: OrderId(7) }.message(), "Order A-7 was not found.");
/// ```
///
/// `#[unified(expose)]` vouches for one field instead, whatever its type. A type parameter that a
/// message shows is bounded by this trait, for `UnifiedError` and what follows from it; not for
/// `Display` and `Error`, which logs read.
///
/// The trait looks at types. What a type does not show stays for review: an error or a path that
/// was made a `String` before, and a `Display` of your own that prints more than it should.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not known to be safe for clients",
    label = "not `ClientSafe`",
    note = "where `{Self}` is your own, write `impl unifiedapi_errors::ClientSafe for {Self} {{}}`; where it is not but has `Display` (for `:?`, `Debug`), mark the field `#[unified(expose)]`; or name it where only logs see it, in `display = \"…\"`, or beside thiserror in `#[error(\"…\")]` with a `message = \"…\"` of its own",
    note = "value types of chrono, jiff, rust_decimal, semver, time and uuid have it by a feature of unifiedapi-errors, such as `uuid1`",
    note = "where it is a type parameter, add the bound `{Self}: unifiedapi_errors::ClientSafe`"
)]
pub trait ClientSafe {}

macro_rules! client_safe {
    ($($type:ty),* $(,)?) => {$(
        impl $crate::ClientSafe for $type {}
    )*};
}

mod other_crates;

client_safe! {
    u8, u16, u32, u64, u128, usize,
    i8, i16, i32, i64, i128, isize,
    NonZero<u8>, NonZero<u16>, NonZero<u32>, NonZero<u64>, NonZero<u128>, NonZero<usize>,
    NonZero<i8>, NonZero<i16>, NonZero<i32>, NonZero<i64>, NonZero<i128>, NonZero<isize>,
    f32, f64,
    bool, char, str, String, (),
    Duration,
    IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6,
    StatusCode, Method, HeaderName,
    serde_json::Value, serde_json::Number, serde_json::Map<String, serde_json::Value>,
}

/// Passes on what clients may read: these show what they hold, and nothing else.
macro_rules! pass_on {
    ($($type:ident<$($parameter:ident),+>)*) => {$(
        impl<$($parameter: ClientSafe),+> ClientSafe for $type<$($parameter),+> {}
    )*};
}

pass_on! {
    Option<T> Result<T, E>
    Vec<T> VecDeque<T> LinkedList<T> BinaryHeap<T> BTreeSet<T> BTreeMap<K, V>
    Range<T> RangeInclusive<T> RangeFrom<T> RangeTo<T> RangeToInclusive<T>
    Wrapping<T> Saturating<T> Reverse<T>
}

impl<T: ClientSafe> ClientSafe for [T] {}
impl<T: ClientSafe, const N: usize> ClientSafe for [T; N] {}
impl<T: ClientSafe, S> ClientSafe for HashSet<T, S> {}
impl<K: ClientSafe, V: ClientSafe, S> ClientSafe for HashMap<K, V, S> {}

impl<T: ClientSafe + ?Sized> ClientSafe for &T {}
impl<T: ClientSafe + ?Sized> ClientSafe for &mut T {}
impl<T: ClientSafe + ?Sized> ClientSafe for Box<T> {}
impl<T: ClientSafe + ?Sized> ClientSafe for Rc<T> {}
impl<T: ClientSafe + ?Sized> ClientSafe for Arc<T> {}
impl<T: ClientSafe + ToOwned<Owned: ClientSafe> + ?Sized> ClientSafe for Cow<'_, T> {}

macro_rules! tuples {
    ($($($T:ident)+;)*) => {$(
        impl<$($T: ClientSafe),+> ClientSafe for ($($T,)+) {}
    )*};
}

// Up to twelve, as the standard library prints them.
tuples! {
    A; A B; A B C; A B C D; A B C D E; A B C D E F; A B C D E F G; A B C D E F G H;
    A B C D E F G H I; A B C D E F G H I J; A B C D E F G H I J K; A B C D E F G H I J K L;
}
