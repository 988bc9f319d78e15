//! Every kind of declaration in a crate without any prelude: nothing that the derive makes may
//! lean on names that happen to be in scope.

#![no_implicit_prelude]

use ::std::{
    assert, assert_eq,
    fmt::Debug,
    prelude::v1::{derive, test},
};
use ::unifiedapi_errors::UnifiedError;

type Text = ::std::string::String;
type Maybe<T> = ::std::option::Option<T>;

const LIMIT: ::std::primitive::usize = 3;

#[derive(Debug, UnifiedError)]
#[unified(status = 401, code = "session_over", message = "Log in again.")]
#[unified(header("WWW-Authenticate" = "Bearer"), retry_after = 0)]
pub struct SessionOver;

#[derive(Debug, UnifiedError)]
#[unified(status = 409, code = "key_exists", message = "The key {0} exists.")]
pub struct KeyExists<K>(pub K);

/// Says what may be wrong with a user.
#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "user_", rename_all = "kebab-case")]
#[unified(header("Cache-Control" = "no-store"))]
pub enum UserError<'a, T, const N: ::std::primitive::usize> {
    /// The name has no letters.
    #[unified(message = "The name is empty.", group = "Names", description = "No letters.")]
    NameEmpty,
    #[unified(status = NOT_FOUND, message = "User {0:>4} was not found in {1:?}.", code = "lost")]
    NotFound(
        #[unified(member = "id", example = 7)] ::std::primitive::u64,
        #[unified(member = "at")] T,
    ),
    #[unified(status = StatusCode::CONFLICT, message = "{name} is taken, {{{width:width$}}}.")]
    #[unified(header("X-Name" = "{name:?} in {width:width$} of {LIMIT}"))]
    NameTaken {
        #[unified(member, example = "Ada")]
        name: &'a ::std::primitive::str,
        width: ::std::primitive::usize,
    },
    #[unified(message("{} of {max} in {N}", tags.len(), max = LIMIT), retry_after = wait)]
    TooManyTags {
        tags: [T; N],
        #[unified(member, example = ::std::option::Option::None)]
        wait: Maybe<::std::time::Duration>,
    },
    #[unified(message = "At most {LIMIT} are allowed.", display = "too many in {path}")]
    TooMany { path: ::std::path::PathBuf },
    #[unified(status = 500, message = "The store failed.", display = "store: {0}")]
    Store(#[from] ::std::io::Error),
    #[unified(message = "The number is wrong: {source}.")]
    Number {
        #[unified(expose)]
        source: ::std::num::ParseIntError,
    },
    #[unified(message = "The plugin failed.")]
    Plugin(
        #[source]
        ::std::boxed::Box<dyn ::std::error::Error + ::std::marker::Send + ::std::marker::Sync>,
    ),
    #[unified(transparent)]
    Session(#[from] SessionOver),
    #[unified(transparent)]
    Boxed { key: ::std::boxed::Box<KeyExists<Text>> },
}

#[derive(Debug, UnifiedError)]
pub enum Never {}

::unifiedapi_errors::envelope! {
    pub struct Flat { "code": code, "list": [group, reason, "{status}", null], "n": member("n"), ..members }
}

#[derive(Debug, UnifiedError)]
#[unified(envelope = Flat, status = 410, code = "page_gone", message = "Page {0} is gone.")]
pub struct PageGone(#[unified(member = "page")] u32);

#[derive(Debug, UnifiedError)]
pub enum InPlace<E> {
    #[unified(transparent, message = "{0}: {1:?}", display("{}: {}", _0 + 1, _1))]
    Numbered(::std::primitive::u8, #[source] E),
    #[unified(transparent, message = "{place}: {source}")]
    Named { place: ::std::primitive::char, source: ::std::boxed::Box<SessionOver> },
}

::unifiedapi_errors::assert_unique_codes!(SessionOver, KeyExists<Text>, Never);

type Sample = UserError<'static, ::std::primitive::u8, 2>;

fn text(error: &dyn UnifiedError) -> Text {
    ::std::string::ToString::to_string(&error.message())
}

#[test]
fn messages_need_no_prelude() {
    assert_eq!(text(&Sample::NameEmpty), "The name is empty.");
    assert_eq!(text(&Sample::NotFound(7, 1)), "User    7 was not found in 1.");
    let taken = Sample::NameTaken { name: "Ada", width: 3 };
    assert_eq!(text(&taken), "Ada is taken, {  3}.");
    assert_eq!(taken.headers()["x-name"], "\"Ada\" in   3 of 3");
    let tags = Sample::TooManyTags { tags: [1, 2], wait: ::std::option::Option::None };
    assert_eq!(text(&tags), "2 of 3 in 2");
    assert_eq!(tags.members().len(), 0);
    assert_eq!(taken.members()["name"], "Ada");
    assert_eq!(text(&KeyExists("k1")), "The key k1 exists.");
}

#[test]
fn envelopes_need_no_prelude() {
    assert_eq!(
        PageGone(7).body(),
        r#"{"code":"page_gone","list":["Gone","410",null],"n":null,"page":7}"#
    );
}

#[test]
fn sources_and_conversions_need_no_prelude() {
    let store = <Sample as ::std::convert::From<_>>::from(::std::io::Error::other("disk full"));
    assert_eq!(::std::string::ToString::to_string(&store), "store: disk full");
    let plugin = Sample::Plugin(::std::convert::From::from("out of memory"));
    for error in [&store, &plugin] {
        assert!(::std::error::Error::source(error).is_some());
    }
    let number = <::std::primitive::u8 as ::std::str::FromStr>::from_str("x");
    let number = Sample::Number { source: number.unwrap_err() };
    assert_eq!(text(&number), "The number is wrong: invalid digit found in string.");
    let path = ::std::convert::From::from("/srv");
    assert_eq!(::std::string::ToString::to_string(&Sample::TooMany { path }), "too many in /srv");
}

#[test]
fn transparent_variants_and_entries_need_no_prelude() {
    use ::std::iter::Iterator;
    use ::unifiedapi_errors::Catalog;

    let session = <Sample as ::std::convert::From<_>>::from(SessionOver);
    assert_eq!(session.headers()["www-authenticate"], "Bearer");
    let key = ::std::boxed::Box::new(KeyExists(::std::convert::From::from("k1")));
    assert_eq!(text(&Sample::Boxed { key }), "The key k1 exists.");
    assert_eq!(Sample::entries().count(), 10);
    assert_eq!(Never::entries().count(), 0);
    let place = InPlace::Numbered(7, KeyExists("k1"));
    assert_eq!(text(&place), r#"7: "The key k1 exists.""#);
    assert_eq!(::std::string::ToString::to_string(&place), "8: The key k1 exists.");
    assert!(::std::error::Error::source(&place).is_some());
    let source = ::std::boxed::Box::new(SessionOver);
    let place = InPlace::<SessionOver>::Named { place: 'b', source };
    assert_eq!(text(&place), "b: Log in again.");
    let back = session.entry().and_then(Sample::from_entry);
    assert!(::std::matches!(back, ::std::option::Option::Some(Sample::Session(SessionOver))));
    assert_eq!(session.body(), ::serde_json::to_vec(&session).unwrap());
}
