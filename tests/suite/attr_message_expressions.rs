//! `message("…", expressions…)`: what is an argument of `format!` is one here, and ends where it does.

// The forms are the point, and each declaration has all fields.
#![allow(clippy::all, clippy::pedantic, unused)]
#![allow(double_negations, irrefutable_let_patterns, useless_ptr_null_checks)]

use unifiedapi_errors::UnifiedError;

const LIMIT: i32 = 3;

mod inner {
    pub(crate) const LIMIT: i32 = 4;

    pub(crate) fn pick<A, B>(a: A, _: B) -> A {
        a
    }

    pub(crate) struct Pair<A, B> {
        pub(crate) a: A,
        pub(crate) b: B,
    }

    impl<A: Copy, B> Pair<A, B> {
        pub(crate) const COUNT: usize = size_of::<A>() + size_of::<B>();

        pub(crate) fn new(a: A, b: B) -> Self {
            Self { a, b }
        }

        pub(crate) fn map<C, D>(&self, map: impl Fn(A) -> C) -> C {
            map(self.a)
        }
    }
}

use inner::{Pair, pick};

trait Sum<A, B> {
    const SUM: i32;

    fn sum(a: i32, b: i32) -> i32 {
        a + b
    }
}

impl<A, B> Sum<A, B> for (A, B) {
    const SUM: i32 = 7;
}

macro_rules! first {
    ($first:expr $(, $rest:tt)*) => {
        $first
    };
}

/// Compares what the message and `format!` make of each list of arguments; the fields are those
/// that the expressions see.
macro_rules! each_is_as_in_format {
    ($fields:tt $([$($arguments:tt)+])+) => {$({
        #[derive(Debug, UnifiedError)]
        #[unified(status = 400, code = "case", message("{:?} {}", $($arguments)+, tail))]
        struct Case {
            a: i32,
            b: i32,
            flag: bool,
            text: &'static str,
            items: Vec<i32>,
            option: Option<i32>,
            pair: (i32, (i32, i32)),
            tail: &'static str,
        }

        let case = Case {
            a: 1,
            b: 2,
            flag: true,
            text: "abc",
            items: vec![3, 1, 2],
            option: Some(5),
            pair: (6, (7, 8)),
            tail: "the end",
        };
        let Case $fields = &case;
        let tail = case.tail;
        assert_eq!(case.message(), format!("{:?} {}", $($arguments)+, tail), "{}", stringify!($($arguments)+));
    })+};
}

#[test]
fn operators() {
    each_is_as_in_format! {
        { a, b, flag, text, items, option, pair, .. }
        [a] [*a] [-a] [!*flag] [!!*flag] [-(-a)] [- -*a] [&a] [&&a] [&&&a] [&*a] [&mut 3] [*&mut *&mut 3]
        [a + b] [a - b] [a - -b] [a * b] [*a * *b] [a / b] [a % b] [a & b] [a | b] [a ^ b]
        [*flag && *flag] [*flag || *flag] [*flag || !*flag && *flag] [*flag & !flag] [*flag | *flag] [*flag ^ *flag]
        [a << 2] [a >> 1] [1 << 2 << 3] [a << b] [a << b >> b] [1 << a << b]
        [a < b] [a > b] [a <= b] [a >= b] [a == b] [a != b] [*a < -1] [*a < *b] [a < b && b > a]
        [(a < b) == (b > a)] [*a < 3 && *b > 1 || *flag] [1 < 2 && 3 > 2] [LIMIT < *a || LIMIT > *b]
        [inner::LIMIT < *a] [inner::LIMIT << 2] [inner::LIMIT > *b] [self::LIMIT < LIMIT] [crate::attr_message_expressions::LIMIT | 8]
        [{ let mut c = 1; c += 2; c <<= 3; c |= 4; c }]
    }
}

#[test]
fn ranges() {
    each_is_as_in_format! {
        { a, b, flag, text, items, option, pair, .. }
        [*a..*b] [*a..=*b] [..*b] [..=*b] [*a..] [1..3] [1..=3] [(1..3).len()] [&items[1..]] [items[..2].len()]
        [&text[*a as usize..]] [(*a..*b).contains(&1)] [*a + 1..*b + 2]
    }
}

#[test]
fn casts() {
    each_is_as_in_format! {
        { a, b, flag, text, items, option, pair, .. }
        [*a as u8] [*a as u8 + 1] [*a as u8 as char] [*a as i64 == 1] [*a as u32 > 2] [*a as u32 >= 2] [*a as u32 <= 2]
        [*a as u8 | 4] [*a as u8 & 5] [*flag as u8 == 1 || *flag] [*flag as u8 == 1 && *flag] [*a as u8..3]
        [items.as_ptr() as *const u8 == std::ptr::null() as *const u8 || *flag]
        [(items as *const Vec<i32>).is_null()]
        [(pick as fn(i32, u8) -> i32)(3, 4)] [(pick::<i32, u8> as fn(i32, u8) -> i32)(3, 4)]
        [((|c: &i32, _: &i32| *c) as for<'c, 'd> fn(&'c i32, &'d i32) -> i32)(a, b)]
        [(&(|a: i32, b: i32| a + b as i32) as &dyn Fn(i32, i32) -> i32)(1, 2)]
        [(&1 as &dyn Send as *const dyn Send).is_null()] [(&[1, 2] as &[i32]).len()]
        [*a as <Vec<i32> as IntoIterator>::Item] [u8::max(*a as _, 3)] [(*a as u32) < 2] [(*a as u32) << 2]
    }
}

#[test]
fn paths_and_calls() {
    each_is_as_in_format! {
        { a, b, flag, text, items, option, pair, .. }
        [items.len()] [items.len() + 1] [items.iter().max()] [items.first().copied().unwrap_or_default()]
        [pair.0] [pair.1.0] [pair.1.1] [pair.1 .0] [(pair.1).0] [items[0]] [items[items.len() - 1]] [text.len() < 4]
        [pick(a, b)] [pick::<_, _>(a, b)] [pick::<&i32, Vec<(u8, u8)>>(a, Vec::new())] [self::inner::pick(a, b)]
        [inner::pick::<i32, [u8; 2]>(1, [2, 3])] [crate::attr_message_expressions::inner::pick(1, 2)] [<[i32]>::len(items)] [<str>::len(text)]
        [<(u8, u16) as Sum<u8, u16>>::SUM] [<(u8, u16) as Sum<u8, u16>>::sum(1, 2)] [<(u8, i8)>::sum(1, 2) + <(u8, u8) as Sum<_, _>>::SUM]
        [<<(u8, u16) as IntoPair>::Pair as Sum<u8, u16>>::sum(3, 4)] [i32::MAX] [<i32>::MAX] [u8::from(*flag)]
        [Pair::<u8, u16>::COUNT] [Pair::<u8, u16>::COUNT < 4] [Pair::<u8, Vec<(u8, u8)>>::COUNT > 4]
        [Pair::<u8, u16> { a: 1, b: 2 }.a] [Pair { a, b }.b] [Pair { a: 1, ..Pair { a: 2, b: 3 } }.b]
        [Pair::new(1, 2).map::<u8, Vec<(u8, u8)>>(|a| a as u8)] [Pair::<i32, i32>::new(1, 2).a]
        [items.iter().copied().collect::<std::collections::BTreeSet<i32>>().len() < 4]
        [items.iter().map(|item| (item, a)).collect::<std::collections::BTreeMap<_, _>>().len()]
        [items.iter().map(i32::clone).sum::<i32>()] [Vec::<(u8, u8)>::new().len()] [Some::<(i32, u8)>((1, 2))]
        [::std::cmp::max::<i32>(*a, *b)] [std::cmp::max(a, b)] [size_of::<[u8; 3]>()] [size_of::<fn(u8, u16) -> u8>()]
        [option.ok_or("none")] [(|| -> Option<i32> { Some((*option)? + 1) })()] [std::any::type_name::<&'static str>()]
    }
}

trait IntoPair {
    type Pair;
}

impl<A, B> IntoPair for (A, B) {
    type Pair = (A, B);
}

#[test]
fn closures() {
    each_is_as_in_format! {
        { a, b, flag, text, items, option, pair, .. }
        [(|| 1)()] [(|c| c)(1)] [(|c, d| c + d)(1, 2)] [(|c: i32, d: i32| -> i32 { c + d })(1, 2)] [(|_, _| 1)(1, 2)]
        [(move || *a)()] [(|&c, (d, e): (i32, i32)| c + d + e)(a, (1, 2))] [(|| || 1)()()] [(|c| move |d| c + d)(1)(2)]
        [(|c: std::collections::BTreeMap<u8, u16>, d| c.len() + d)(Default::default(), 1)]
        [(|c: &dyn Fn(i32, i32) -> i32, d| c(1, d))(&|e, f| e + f, 3)] [(|[c, d]: [i32; 2], e| c + d + e)([1, 2], 3)]
        [(|Pair { a, b: c }| a + c)(Pair { a: 1, b: 2 })] [items.iter().map(|item| item * 2).sum::<i32>()]
        [items.iter().fold(0, |sum, item| sum + item)] [items.iter().filter(|item| **item > 1 || *flag).count()]
        [items.iter().map(|a| a + b).collect::<Vec<_>>()]
        [(|c| match c { 1 | 2 => "few", _ => "many" })(1)] [(|c: Option<i32>| if let Some(c) = c { c } else { 0 })(None)]
    }
}

#[test]
fn conditions() {
    each_is_as_in_format! {
        { a, b, flag, text, items, option, pair, .. }
        [if *flag { 1 } else { 2 }] [if a < b { 1 } else if a > b { 2 } else { 3 }] [if *flag { "a" } else { "b" }.len()]
        [if *flag { true } else { false } || *flag] [if !*flag || *flag { 1 } else { 2 } + 3] [if { *flag } { 1 } else { 2 }]
        [if let Some(c) = option { *c } else { 0 }] [if let Some(1..=9) = option { 1 } else { 0 }] [if let Some(c @ 5) = option { *c } else { 0 }]
        [if let Some(5 | 6) = option { 1 } else { 0 }] [if let 1 | 2 = a { 1 } else { 0 }] [if let | 1 | 2 = a { 1 } else { 0 }]
        [if let Some::<i32>(c) = *option { c } else { 0 }] [if let Ok::<i32, Vec<(u8, u8)>>(c) = Ok(3) { c } else { 0 }]
        [if let Pair::<i32, u8> { a, b } = (Pair { a: 3, b: 4 }) { a } else { 0 }] [if let ref c = 3 { *c } else { 0 }]
        [if let <(u8, u8) as Sum<u8, u8>>::SUM = 7 { 1 } else { 2 }] [if let -1 = -1 { 1 } else { 2 }] [if let (c, _) = pair { *c } else { 0 }]
        [if let Some(c) = option && *c > 3 { *c } else { 0 }] [if *flag && let Some(c) = option { *c } else { 0 }]
        [if let Some(c) = option && let (d, _) = pair && c < d && c > a { c + d } else { 0 }]
        [if let Some(c) = if let Some(d) = option { Some(*d) } else { None } { c } else { 0 }] [if (|c, d| c < d)(1, 2) { 1 } else { 2 }]
        [if matches!(option, Some(c) if *c > 3) { 1 } else { 0 }] [if let Some(..) = option { 1 } else { 2 }]
    }
}

#[test]
fn matches_and_blocks() {
    each_is_as_in_format! {
        { a, b, flag, text, items, option, pair, .. }
        [match a { 1 => "one", _ => "more" }] [match (a, b) { (1, 2) => 3, (c, d) if c < d => 4, _ => 5 }] [match a { 1 | 2 => 1, _ => 2 } + 3]
        [match option { Some(c) => { *c } None => { 0 } }] [match option { Some(c) => *c, None => 0 }.max(3)] [match *flag { true => |c, d| c + d, false => |c, d| c - d }(1, 2)]
        [match (|c, d| c + d)(1, 2) { c => c }] [match *a as u8 { c => c }] [match a { 1 => match b { 2 => 3, _ => 4 }, _ => 5 }]
        [{ 1 }] [{ let c = *a; c + 1 }] [{ let (c, d) = (1, 2); c < d }] [{ 1 } + { 2 }] [unsafe { 1 }] [unsafe { 1 } + 1] [const { 1 + 2 }]
        [{ let Some(c) = option else { panic!() }; *c }] [{ const C: i32 = 3; C }] [{ fn c(a: i32, b: i32) -> i32 { a + b } c(1, 2) }]
        ['c: { if *flag { break 'c 1; } 2 }] [size_of_val(&async { 1 }) > 0] [size_of_val(&async move { *a }) > 0] [size_of_val(&(async move |c: i32, d: i32| c + d)) > 99]
    }
}

#[test]
fn loops() {
    each_is_as_in_format! {
        { a, b, flag, text, items, option, pair, .. }
        [loop { break 1 }] [loop { break (1, 2) }.0] ['c: loop { loop { break 'c 1; } }] [{ let mut c = 0; for d in 0..3 { c += d; } c }]
        [{ let mut c = 0; while c < 3 { c += 1; } c }] [{ let mut c = vec![1, 2]; while let Some(d) = c.pop() && d > 1 {} c }]
        [for c in items.iter() {}] [for (c, d) in items.iter().zip([1, 2]) { let _ = (c, d); }] [while !*flag {}] [while let Some(6) = option {}]
        ['c: for _ in 0..3 { continue 'c; }] [for Pair { a, b } in [Pair { a: 1, b: 2 }] { let _ = (a, b); }]
    }
}

#[test]
fn literals_and_macros() {
    each_is_as_in_format! {
        { a, b, flag, text, items, option, pair, .. }
        [1] [-1] [1_000_u64] [0xff] [1.5] [1e3_f64] [1.] ['c'] ['\''] ['"'] [b'c'] ["a, b"] ["\"{a}\", {"] [r#"a, "b""#] [b"ab"] [c"ab".to_bytes()]
        [true] [()] [(1,)] [(1, 2)] [[1, 2]] [[0; 3]] [[[1, 2], [3, 4]][1][0]] [&[*a, *b][..]] [(a, (b, [1]))]
        [vec![1, 2]] [vec![0; 2].len()] [vec! [1, 2]] [format!("{} {a}", b)] [format!("{a:>b$} {c}", b = 5, c = a < b)] [std::format!("{text:?}")]
        [concat!("a", 1)] [first!(1, 2, 3)] [first! { *a < 2, 3 }] [first![1, ;, =>] + 1] [stringify!(a, b < c)] [matches!(a, 1 | 2)] [line!() > 0]
        [text.to_string()] [text.chars().rev().collect::<String>()] [r#match(1, 2)] [{ let r#if = *a; r#if }]
    }
}

fn r#match(a: i32, b: i32) -> i32 {
    a + b
}

#[test]
fn a_name_goes_with_all_that_follows_it() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "case", message(
        "{first} {second} {third} {fourth} {r#if}",
        first = *a < 1 || *a > 2,
        second = <Vec<(u8, u8)>>::new().len() << 2,
        third = if let Some(1) | None = Some(a) { 1 } else { 2 },
        r#if = |c: i32, d: i32| -> i32 { c + d }(1, *a),
        fourth = a == &3,
    ))]
    struct Case {
        a: i32,
    }

    assert_eq!(Case { a: 3 }.message(), "true 0 2 true 4");
}
