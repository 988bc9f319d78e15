//! What is an error or a path, at any depth: the recursion behind [`Field`](super::Field).

use std::backtrace::Backtrace;
use std::cell::{Cell, OnceCell, RefCell};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::error::Error;
use std::ffi::OsStr;
use std::marker::PhantomData;
use std::num::{Saturating, Wrapping};
use std::ops::{
    Bound, ControlFlow, Deref, Range, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive,
};
use std::panic::Location;
use std::path::{self, Path};
use std::sync::{Mutex, OnceLock, RwLock};
use std::task::Poll;

use crate::UnifiedError;

/// Says that a type is of a kind, or points to such a type, or contains one.
///
/// `Place` says where, so that the impls do not overlap. Where a type is of the kind in two places,
/// the compiler cannot tell which is meant; it does not say so where it reports something else, and
/// it does wherever this trait holds. `Depth` ends the search: a type may contain itself.
pub trait Holds<Kind, Place, Depth = Deepest> {}

/// The kind of what implements `Error`.
pub struct AnError;
/// The kind of what goes out as its body.
pub struct ADerivedError;
/// The kind of what names files, of the server or of its source.
pub struct APath;

/// A depth at which one pointer or container more is looked into.
pub struct Deeper<Depth>(PhantomData<Depth>);
type Four<Depth> = Deeper<Deeper<Deeper<Deeper<Depth>>>>;
/// How deep the search goes.
type Deepest = Four<Four<Four<Four<()>>>>;

/// The place of what is of a kind itself.
pub struct Itself;
/// The place behind a pointer.
pub struct Behind<Place>(PhantomData<Place>);
/// The place in a parameter of a container, by its number.
pub struct Inside<const N: usize, Place>(PhantomData<Place>);

impl<E: Error + ?Sized, Depth> Holds<AnError, Itself, Depth> for E {}
impl<E: UnifiedError + ?Sized, Depth> Holds<ADerivedError, Itself, Depth> for E {}

// `PathBuf` and `OsString` are pointers to the first two.
impl<Depth> Holds<APath, Itself, Depth> for Path {}
impl<Depth> Holds<APath, Itself, Depth> for OsStr {}
impl<Depth> Holds<APath, Itself, Depth> for path::Display<'_> {}
impl<Depth> Holds<APath, Itself, Depth> for path::Component<'_> {}
impl<Depth> Holds<APath, Itself, Depth> for path::Components<'_> {}
impl<Depth> Holds<APath, Itself, Depth> for path::Iter<'_> {}
impl<Depth> Holds<APath, Itself, Depth> for path::Ancestors<'_> {}
impl<Depth> Holds<APath, Itself, Depth> for path::Prefix<'_> {}
impl<Depth> Holds<APath, Itself, Depth> for path::PrefixComponent<'_> {}
impl<Depth> Holds<APath, Itself, Depth> for Location<'_> {}
impl<Depth> Holds<APath, Itself, Depth> for Backtrace {}

// References, `Box`, `Rc`, `Arc`, `Cow`, `Pin`, guards and lazy values; and `Vec`, to a slice.
impl<P, Kind, Place, Depth> Holds<Kind, Behind<Place>, Deeper<Depth>> for P where
    P: Deref<Target: Holds<Kind, Place, Depth>> + ?Sized
{
}

/// Says that these hold what one of their parameters holds.
macro_rules! hold {
    ($([$($generics:tt)*] $T:ident in $N:literal: $container:ty;)*) => {$(
        impl<$T: Holds<Kind, Place, Depth>, Kind, Place, Depth, $($generics)*>
            Holds<Kind, Inside<$N, Place>, Deeper<Depth>> for $container {}
    )*};
}

hold! {
    [] T in 0: [T];
    [const N: usize] T in 0: [T; N];
    [] T in 0: Option<T>;
    [E] T in 0: Result<T, E>;
    [T] E in 1: Result<T, E>;
    [] T in 0: Poll<T>;
    [C] B in 0: ControlFlow<B, C>;
    [B] C in 1: ControlFlow<B, C>;

    [] T in 0: VecDeque<T>;
    [] T in 0: LinkedList<T>;
    [] T in 0: BinaryHeap<T>;
    [S] T in 0: HashSet<T, S>;
    [] T in 0: BTreeSet<T>;
    [V, S] K in 0: HashMap<K, V, S>;
    [K, S] V in 1: HashMap<K, V, S>;
    [V] K in 0: BTreeMap<K, V>;
    [K] V in 1: BTreeMap<K, V>;

    [] T in 0: Cell<T>;
    [] T in 0: RefCell<T>;
    [] T in 0: OnceCell<T>;
    [] T in 0: Mutex<T>;
    [] T in 0: RwLock<T>;
    [] T in 0: OnceLock<T>;

    [] T in 0: Range<T>;
    [] T in 0: RangeInclusive<T>;
    [] T in 0: RangeFrom<T>;
    [] T in 0: RangeTo<T>;
    [] T in 0: RangeToInclusive<T>;
    [] T in 0: Bound<T>;
    [] T in 0: Wrapping<T>;
    [] T in 0: Saturating<T>;
    [] T in 0: Reverse<T>;
}

/// Says that a tuple holds what one of its fields holds: one impl for each field.
macro_rules! tuple_holds {
    ([$($before:ident)*]) => {};
    ([$($before:ident)*] $T:ident $($after:ident)*) => {
        impl<$($before,)* $T: Holds<Kind, Place, Depth>, $($after,)* Kind, Place, Depth>
            Holds<Kind, Inside<{ 0 $(+ tuple_holds!(one $before))* }, Place>, Deeper<Depth>>
            for ($($before,)* $T, $($after,)*) {}
        tuple_holds!([$($before)* $T] $($after)*);
    };
    (one $T:ident) => { 1 };
}

macro_rules! tuples_hold {
    ($($($T:ident)+;)*) => {$(
        tuple_holds!([] $($T)+);
    )*};
}

// Up to twelve, as the standard library prints them.
tuples_hold! {
    A; A B; A B C; A B C D; A B C D E; A B C D E F; A B C D E F G; A B C D E F G H;
    A B C D E F G H I; A B C D E F G H I J; A B C D E F G H I J K; A B C D E F G H I J K L;
}
