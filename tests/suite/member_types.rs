//! What is known of the types of members.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::fmt::Debug;
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::num::{NonZero, Saturating, Wrapping};
use std::ops::{Bound, Range, RangeFrom, RangeInclusive, RangeTo};
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::sync::{Mutex, RwLock};
use std::time::{Duration, SystemTime};

use serde::Serialize;
use serde_json::{Map, Number, Value, json};
use unifiedapi_errors::__private::MemberType;
use unifiedapi_errors::{__member_type, Catalog, UnifiedError};

/// Checks that a schema allows what serde writes, and the zero of the type.
fn check(type_name: &str, ty: &MemberType, values: &[Value]) {
    let schema = ty.schema().unwrap_or(Value::Bool(true));
    for value in values.iter().chain(&ty.zero()) {
        assert!(validates(&schema, value), "{type_name}: {schema} refuses {value}");
    }
    assert!(!ty.is_required() || !validates(&schema, &Value::Null), "{type_name}");
}

#[cfg(feature = "openapi")]
fn validates(schema: &Value, value: &Value) -> bool {
    let options = jsonschema::options().should_validate_formats(true);
    options.build(schema).unwrap().is_valid(value)
}

/// Without a validator, only types are looked at.
#[cfg(not(feature = "openapi"))]
fn validates(schema: &Value, value: &Value) -> bool {
    match (schema["type"].as_str(), value) {
        (Some("null"), Value::Null)
        | (Some("boolean"), Value::Bool(_))
        | (Some("integer" | "number"), Value::Number(_))
        | (Some("string"), Value::String(_))
        | (Some("array"), Value::Array(_))
        | (Some("object"), Value::Object(_))
        | (None, _) => true,
        _ => false,
    }
}

fn json_of<T: Serialize + ?Sized>(value: &T) -> Value {
    serde_json::to_value(value).unwrap()
}

/// Checks types, each with its name, whether it is required, its zero, and values.
macro_rules! check {
    ($($type:ty: $name:literal, $required:literal, $zero:expr, [$($value:expr),+];)+) => {
        $(
            let ty: MemberType = __member_type!($type)();
            let name = stringify!($type);
            let values: &[$type] = &[$($value),+];
            let values: Vec<Value> = values.iter().map(json_of).collect();
            let present: Vec<Value> = values.into_iter().filter(|it| !it.is_null()).collect();
            check(name, &ty, &present);
            assert_eq!(ty.name(), $name, "{name}");
            assert_eq!(ty.is_required(), $required, "{name}");
            assert_eq!(ty.zero(), $zero, "{name}");
            assert!(ty.is_known(), "{name}");
        )+
    };
}

fn some(value: impl Into<Value>) -> Option<Value> {
    Some(value.into())
}

#[test]
fn numbers_and_texts_are_what_serde_writes() {
    check! {
        u8: "integer", true, some(0), [0, u8::MAX];
        u16: "integer", true, some(0), [0, u16::MAX];
        u32: "integer", true, some(0), [0, u32::MAX];
        u64: "integer", true, some(0), [0, u64::MAX];
        usize: "integer", true, some(0), [0, usize::MAX];
        u128: "integer", true, some(0), [0, u128::from(u64::MAX)];
        i8: "integer", true, some(0), [i8::MIN, i8::MAX];
        i16: "integer", true, some(0), [i16::MIN, i16::MAX];
        i32: "integer", true, some(0), [i32::MIN, i32::MAX];
        i64: "integer", true, some(0), [i64::MIN, i64::MAX];
        isize: "integer", true, some(0), [isize::MIN, isize::MAX];
        i128: "integer", true, some(0), [i128::from(i64::MIN), 7];
        NonZero<u32>: "integer", true, some(1), [NonZero::<u32>::MIN];
        NonZero<i64>: "integer", true, some(1), [NonZero::<i64>::MIN];
        AtomicU64: "integer", true, some(0), [AtomicU64::new(7)];
        AtomicBool: "boolean", true, some(false), [AtomicBool::new(true)];
        f32: "number", true, some(0), [-1.5];
        f64: "number", true, some(0), [1e300];
        Number: "number", true, some(0), [7.into()];
        bool: "boolean", true, some(false), [true, false];
        char: "string", true, some("a"), ['a', '\0', '\u{10ffff}'];
        String: "string", true, some(""), [String::new(), "text".to_owned()];
        &str: "string", true, some(""), ["", "text"];
        Cow<'_, str>: "string", true, some(""), ["text".into()];
        Box<str>: "string", true, some(""), ["text".into()];
        Ipv4Addr: "string", true, some("0.0.0.0"), [Ipv4Addr::BROADCAST];
        Ipv6Addr: "string", true, some("::"), [Ipv6Addr::LOCALHOST];
        IpAddr: "string", true, some("0.0.0.0"), [Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()];
        SocketAddr: "string", true, some(""), ["[::1]:80".parse().unwrap()];
        SocketAddrV4: "string", true, some(""), ["127.0.0.1:80".parse().unwrap()];
        SocketAddrV6: "string", true, some(""), ["[::1]:80".parse().unwrap()];
    }
}

#[test]
fn containers_are_what_serde_writes() {
    check! {
        Vec<String>: "array of strings", true, some(json!([])), [vec![], vec!["a".to_owned()]];
        VecDeque<u8>: "array of integers", true, some(json!([])), [VecDeque::from([1])];
        LinkedList<u8>: "array of integers", true, some(json!([])), [LinkedList::from([1])];
        BinaryHeap<u8>: "array of integers", true, some(json!([])), [BinaryHeap::from([1, 1])];
        HashSet<u8>: "array of integers", true, some(json!([])), [HashSet::from([1, 2])];
        BTreeSet<u8>: "array of integers", true, some(json!([])), [BTreeSet::from([1, 2])];
        Vec<Vec<bool>>: "array of arrays of booleans", true, some(json!([])), [vec![vec![true]]];
        &[u8]: "array of integers", true, some(json!([])), [&[1, 2]];
        Box<[f64]>: "array of numbers", true, some(json!([])), [Box::new([0.5])];
        [u8; 2]: "array of integers", true, some(json!([0, 0])), [[1, 2]];
        [u8; 0]: "array of integers", true, some(json!([])), [[]];
        (u8,): "array", true, some(json!([0])), [(1,)];
        (u8, String, bool): "array", true, some(json!([0, "", false])), [(1, String::new(), true)];
        HashMap<String, u8>: "object", true, some(json!({})), [HashMap::from([(String::new(), 1)])];
        BTreeMap<u64, bool>: "object", true, some(json!({})), [BTreeMap::from([(7, true)])];
        Map<String, Value>: "object", true, some(json!({})), [Map::new()];
        Result<u8, String>: "object", true, some(json!({ "Ok": 0 })), [Ok(1), Err(String::new())];
        Range<u8>: "object", true, some(json!({ "start": 0, "end": 0 })), [1..2];
        RangeInclusive<u8>: "object", true, some(json!({ "start": 0, "end": 0 })), [1..=2];
        RangeFrom<u8>: "object", true, some(json!({ "start": 0 })), [1..];
        RangeTo<u8>: "object", true, some(json!({ "end": 0 })), [..2];
        Bound<u8>: "string or object", true, some("Unbounded"),
            [Bound::Unbounded, Bound::Included(1), Bound::Excluded(2)];
        Duration: "object", true, some(json!({ "secs": 0, "nanos": 0 })), [Duration::MAX];
        SystemTime: "object", true, some(json!({ "secs_since_epoch": 0, "nanos_since_epoch": 0 })),
            [SystemTime::now()];
    }
}

#[test]
fn wrappers_are_what_they_wrap() {
    check! {
        Box<u8>: "integer", true, some(0), [Box::new(1)];
        &&u8: "integer", true, some(0), [&&1];
        Cell<u8>: "integer", true, some(0), [Cell::new(1)];
        RefCell<String>: "string", true, some(""), [RefCell::default()];
        Mutex<Vec<u8>>: "array of integers", true, some(json!([])), [Mutex::default()];
        RwLock<bool>: "boolean", true, some(false), [RwLock::default()];
        Wrapping<i8>: "integer", true, some(0), [Wrapping(-1)];
        Saturating<u8>: "integer", true, some(0), [Saturating(1)];
        Reverse<u8>: "integer", true, some(0), [Reverse(1)];
        Cow<'_, [u8]>: "array of integers", true, some(json!([])), [Cow::Borrowed(&[1])];
        Box<Option<u8>>: "integer", false, some(0), [Box::new(None), Box::new(Some(1))];
    }
    let shared = [
        __member_type!(std::sync::Arc<str>)(),
        __member_type!(std::rc::Rc<str>)(),
        __member_type!(std::sync::Weak<String>)(),
    ];
    assert_eq!(shared.each_ref().map(|ty| ty.name().into_owned()), ["string"; 3]);
    assert_eq!(shared.each_ref().map(MemberType::is_required), [true, true, false]);
}

#[test]
fn what_may_be_null_is_optional_and_has_the_schema_of_what_else_it_may_be() {
    check! {
        Option<u8>: "integer", false, some(0), [None, Some(1)];
        Option<Option<&str>>: "string", false, some(""), [None, Some(None), Some(Some("a"))];
        Option<IpAddr>: "string", false, some("0.0.0.0"), [None, Some(Ipv4Addr::LOCALHOST.into())];
        Option<Bound<u8>>: "string or object", false, some("Unbounded"), [None, Some(Bound::Included(1))];
        Vec<Option<u8>>: "array of integers", true, some(json!([])), [vec![None, Some(1)]];
        [Option<u8>; 1]: "array of integers", true, some(json!([0])), [[None], [Some(1)]];
        (Option<Bound<u8>>,): "array", true, some(json!(["Unbounded"])), [(None,)];
        Value: "any", false, None, [json!({ "a": 1 }), Value::Null];
        Option<Value>: "any", false, None, [Some(json!(1))];
        Vec<Value>: "array", true, some(json!([])), [vec![Value::Null]];
        (): "any", false, None, [()];
        PhantomData<u8>: "any", false, None, [PhantomData];
        ((), u8): "array", true, some(json!([null, 0])), [((), 1)];
    }
    assert_eq!(
        __member_type!(Option<u64>)().schema(),
        Some(json!({ "type": "integer", "format": "uint64", "minimum": 0 }))
    );
    assert_eq!(
        __member_type!(Vec<Option<bool>>)().schema(),
        Some(json!({ "type": "array", "items": { "type": ["boolean", "null"] } }))
    );
}

#[derive(Serialize)]
#[allow(dead_code)]
struct Opaque {
    field: &'static str,
}

#[test]
fn a_container_of_what_is_not_known_is_a_container() {
    let table: &[(MemberType, &str, bool, Option<Value>)] = &[
        (__member_type!(Vec<Opaque>)(), "array", true, some(json!([]))),
        (__member_type!(&[Opaque])(), "array", true, some(json!([]))),
        (__member_type!([Opaque; 2])(), "array", true, None),
        (__member_type!(Box<HashSet<Opaque>>)(), "array", true, some(json!([]))),
        (__member_type!(Option<Vec<Opaque>>)(), "array", false, some(json!([]))),
        (__member_type!(HashMap<Opaque, Vec<Opaque>>)(), "object", true, some(json!({}))),
        (__member_type!(HashMap<Opaque, u8>)(), "object", true, some(json!({}))),
        (__member_type!((u8, Opaque))(), "array", true, None),
        (__member_type!(Result<Opaque, u8>)(), "object", true, None),
        (__member_type!(Option<Opaque>)(), "any", false, None),
    ];
    for (ty, name, is_required, zero) in table {
        assert_eq!((&*ty.name(), ty.is_required(), &ty.zero()), (*name, *is_required, zero));
        assert!(ty.is_known());
    }
    let unknown = __member_type!(Opaque)();
    assert!(!unknown.is_known() && !unknown.is_required());
    assert_eq!((unknown.schema(), unknown.zero(), &*unknown.name()), (None, None, "any"));
    assert!(!__member_type!(Box<Opaque>)().is_known());
    assert!(!__member_type!(dyn Debug)().is_known());
}

#[test]
fn a_derived_error_is_an_object() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 404, code = "plan_unknown", message = "There is no such plan.")]
    struct PlanUnknown;

    for ty in [__member_type!(PlanUnknown)(), __member_type!(Box<PlanUnknown>)()] {
        check("PlanUnknown", &ty, &[json_of(&PlanUnknown)]);
        assert_eq!((&*ty.name(), ty.is_required(), ty.zero()), ("object", true, some(json!({}))));
    }
    assert!(__member_type!(Vec<PlanUnknown>)().is_required());
}

#[test]
fn the_same_holds_for_the_members_of_an_entry() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "booking_overlaps", message = "The room is taken.")]
    struct BookingOverlaps<T> {
        #[unified(member)]
        rooms: Vec<u64>,
        #[unified(member)]
        until: Option<String>,
        #[unified(member)]
        with: T,
    }

    let members: Vec<_> = BookingOverlaps::<u64>::entries()
        .flat_map(|entry| entry.members())
        .map(|member| member.is_required())
        .collect();
    assert_eq!(members, [true, false, false]);
}

#[test]
fn lifetimes_and_constants_do_not_hide_a_type() {
    #[derive(Debug, Serialize)]
    struct Seat<const N: usize>;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "seats_taken", message = "The seats are taken.")]
    struct SeatsTaken<'a, const N: usize> {
        #[unified(member)]
        row: &'a str,
        #[unified(member)]
        seats: Vec<Seat<N>>,
        #[unified(member)]
        by: Option<Cow<'a, str>>,
    }

    let members: Vec<_> = SeatsTaken::<2>::entries()
        .flat_map(|entry| entry.members())
        .map(|member| member.is_required())
        .collect();
    assert_eq!(members, [true, true, false]);
}
