//! Generic types: bounds are inferred as `thiserror` infers them.

use std::{
    error::Error,
    fmt::{self, Debug, Display, LowerHex},
    io,
    path::PathBuf,
    str::FromStr,
    sync::Arc,
};
use unifiedapi_errors::{Catalog, ClientSafe, UnifiedError};
use unifiedapi_errors_tests::has;

/// Implements nothing at all, so that a bound too many does not go unseen.
struct Plain;

fn disk_full() -> io::Error {
    io::Error::other("disk full")
}

#[test]
fn display_and_client_safe_are_asked_of_what_the_message_prints() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 409, code = "key_exists", message = "The key {0} exists.")]
    struct KeyExists<K>(K);

    fn message<K: Debug + Display + ClientSafe>(key: K) -> String {
        KeyExists(key).message().into_owned()
    }

    assert_eq!(message(7), "The key 7 exists.");
    assert_eq!(message("k1"), "The key k1 exists.");
}

#[test]
fn each_placeholder_asks_for_its_own_trait() {
    #[derive(UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum ValueError<D, P, X, N> {
        #[unified(message = "{0:?} is bad.")]
        Debug(D),
        #[unified(message = "{shown:>4} is bad.")]
        Display { shown: P },
        #[unified(message = "{0:#x} is bad.")]
        Hex(X, N),
    }

    impl<D, P, X, N> Debug for ValueError<D, P, X, N> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("ValueError")
        }
    }

    fn messages<D: Debug + ClientSafe, P: Display + ClientSafe, X: LowerHex + ClientSafe>(
        debug: D,
        shown: P,
        hex: X,
    ) -> [String; 3] {
        let errors: [ValueError<D, P, X, Plain>; 3] =
            [ValueError::Debug(debug), ValueError::Display { shown }, ValueError::Hex(hex, Plain)];
        errors.map(|error| error.message().into_owned())
    }

    assert_eq!(messages(Some(1), "k", 255), ["Some(1) is bad.", "   k is bad.", "0xff is bad."]);
}

#[test]
fn display_asks_for_its_own_bounds() {
    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 400,
        code = "key_bad",
        message = "The key is bad.",
        display = "{key} is bad"
    )]
    struct KeyBad<K> {
        key: K,
    }

    fn shown<K: Debug + Display>(key: K) -> [String; 2] {
        let error = KeyBad { key };
        [error.to_string(), error.message().into_owned()]
    }

    assert_eq!(shown("k1"), ["k1 is bad", "The key is bad."]);
}

#[test]
fn error_is_asked_of_a_source() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, rename_all = "snake_case")]
    enum StoreError<E, F> {
        #[unified(message = "Reading failed.")]
        Read(#[source] E),
        #[unified(message = "Writing failed.")]
        Write { source: F },
    }

    fn sources<E: Error + 'static, F: Error + 'static>(read: E, write: F) -> [String; 2] {
        let errors = [StoreError::Read(read), StoreError::Write { source: write }];
        errors.map(|error| error.source().unwrap().to_string())
    }

    let number = "x".parse::<u8>().unwrap_err();
    assert_eq!(sources(disk_full(), number), ["disk full", "invalid digit found in string"]);
}

#[test]
fn from_works_for_generic_fields() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, code = "job_failed", message = "The job failed.")]
    struct JobFailed<E>(#[from] E);

    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, code = "queue_failed", message = "The queue failed.")]
    struct QueueFailed<E> {
        #[from]
        source: JobFailed<E>,
    }

    let failed = QueueFailed::from(JobFailed::from(disk_full()));
    let root = failed.source().and_then(Error::source);
    assert_eq!(root.map(ToString::to_string).as_deref(), Some("disk full"));
}

#[test]
fn a_generic_transparent_field_brings_its_own_bound() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum RouteError<A, B> {
        #[unified(transparent)]
        Handler(A),
        #[unified(message = "There is no route.")]
        NoRoute,
        #[unified(transparent)]
        Fallback { error: B },
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 402, code = "card_declined", message = "The card was declined.")]
    struct CardDeclined;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 418, code = "teapot", message = "Short and stout.")]
    struct Teapot;

    fn codes<A: Catalog, B: Catalog>(handler: A, error: B) -> Vec<String> {
        let errors = [RouteError::Handler(handler), RouteError::Fallback { error }];
        errors.iter().map(|error| error.code().to_owned()).collect()
    }

    assert_eq!(codes(CardDeclined, Teapot), ["card_declined", "teapot"]);
    let declared: Vec<_> =
        RouteError::<Teapot, CardDeclined>::entries().map(|entry| entry.code()).collect();
    assert_eq!(declared, ["teapot", "no_route", "card_declined"]);
    assert_eq!(RouteError::<Teapot, Box<CardDeclined>>::NoRoute.status().as_u16(), 400);
    let nested = RouteError::<RouteError<Teapot, CardDeclined>, Teapot>::entries();
    assert_eq!(nested.count(), 5);
}

#[test]
fn bounds_reach_into_associated_types_and_other_types() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum ReadError<T: FromStr, V> {
        #[unified(message = "{text} cannot be read.", display = "{text} cannot be read: {cause}")]
        Unreadable { text: &'static str, cause: T::Err },
        #[unified(message = "{0:?} are too many.")]
        TooMany(Vec<V>),
    }

    let error: ReadError<u8, u8> =
        ReadError::Unreadable { text: "x", cause: "x".parse::<u8>().unwrap_err() };
    assert_eq!(error.to_string(), "x cannot be read: invalid digit found in string");
    assert_eq!(error.message(), "x cannot be read.");
    assert_eq!(ReadError::<u8, _>::TooMany(vec![1, 2]).message(), "[1, 2] are too many.");
}

#[test]
fn a_parameter_that_is_not_printed_needs_nothing() {
    #[derive(UnifiedError)]
    #[unified(status = 403, code = "kind_forbidden", message = "Kind {id} is forbidden.")]
    struct KindForbidden<K> {
        id: u8,
        kind: K,
    }

    impl<K> Debug for KindForbidden<K> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("KindForbidden")
        }
    }

    let error = KindForbidden { id: 7, kind: Plain };
    assert!(matches!(error.kind, Plain));
    assert_eq!(error.message(), "Kind 7 is forbidden.");
    assert_eq!(error.to_response().status().as_u16(), 403);
    assert_eq!(error.to_string(), "Kind 7 is forbidden.");
}

#[test]
fn a_type_whose_argument_is_not_client_safe_still_has_display_and_error() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum Refused<T> {
        #[unified(message = "{0:?} was refused.")]
        Value(T),
        #[unified(message = "All {{values}} were refused.")]
        All,
        #[unified(message = "Try {value:?} again.", display = "{value:?} is late")]
        Later { value: T },
    }

    fn shown<T: Debug>(error: &Refused<T>) -> String {
        let error: &dyn Error = error;
        error.to_string()
    }

    assert!(has!(Refused<u8>: UnifiedError + Catalog + serde::Serialize));
    assert!(has!(Refused<Vec<&'static str>>: UnifiedError));
    assert!(!has!(Refused<Plain>: UnifiedError));
    assert!(has!(Refused<PathBuf>: Error + Display));
    assert!(!has!(Refused<PathBuf>: UnifiedError));
    assert!(!has!(Refused<PathBuf>: Catalog));
    assert!(!has!(Refused<PathBuf>: serde::Serialize));
    assert_eq!(shown(&Refused::Value(PathBuf::from("a"))), "\"a\" was refused.");
    assert_eq!(shown(&Refused::<PathBuf>::All), "All {values} were refused.");
    assert_eq!(shown(&Refused::Later { value: PathBuf::from("a") }), "\"a\" is late");
    assert_eq!(Refused::Value(7).message(), "7 was refused.");
}

#[test]
fn a_generic_type_that_delegates_displays_what_the_inner_error_says() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum RouteError<E, T> {
        #[unified(transparent)]
        Inner(E),
        #[unified(message = "There is no route to {0}.")]
        NoRoute(T),
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 418, code = "teapot", message = "Short and stout.", display = "teapot")]
    struct Teapot;

    type OnDisk = RouteError<Teapot, Kilometres>;

    #[derive(Debug)]
    struct Kilometres;

    impl Display for Kilometres {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("far away")
        }
    }

    assert!(!has!(OnDisk: UnifiedError));
    assert_eq!(OnDisk::Inner(Teapot).to_string(), "teapot");
    assert_eq!(OnDisk::NoRoute(Kilometres).to_string(), "There is no route to far away.");
}

#[test]
fn an_argument_that_is_a_field_asks_as_its_placeholder_does() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "size_invalid", message("{:?} > {max}: {}", size, _why(), max = max))]
    struct SizeInvalid<S, M> {
        size: S,
        max: M,
    }

    fn _why() -> &'static str {
        "too much"
    }

    fn message<S: Debug + ClientSafe, M: Debug + Display + ClientSafe>(size: S, max: M) -> String {
        SizeInvalid { size, max }.message().into_owned()
    }

    assert_eq!(message(Some(7), 3), "Some(7) > 3: too much");
    assert!(!has!(SizeInvalid<PathBuf, u8>: UnifiedError));
    assert!(has!(SizeInvalid<PathBuf, u8>: Error));
}

#[test]
fn in_a_longer_argument_the_bound_is_the_users() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "sum_invalid", message("{}", *left + *right))]
    struct SumInvalid<T: Copy + std::ops::Add<Output: Display + ClientSafe>> {
        left: T,
        right: T,
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "list_invalid", message("{}", items.len()))]
    struct ListInvalid<T> {
        items: Vec<T>,
    }

    assert_eq!(SumInvalid { left: 1, right: 2 }.message(), "3");
    // Only their number is shown.
    assert_eq!(ListInvalid { items: vec![PathBuf::new()] }.message(), "1");
}

#[test]
fn an_exposed_field_asks_only_for_what_prints_it() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "cause", message("{0:?} {kind:?}", kind = _0))]
    struct Because<T>(#[unified(expose)] T);

    assert_eq!(Because(PathBuf::from("a")).message(), "\"a\" \"a\"");
    assert!(has!(Because<io::Error>: UnifiedError));
}

#[test]
fn a_type_may_hold_itself() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum TreeError<P> {
        #[unified(message = "The node is bad.", display = "node > {0}")]
        Node(#[source] Box<TreeError<P>>),
        #[unified(message = "The nodes are bad.", display = "{0:?} > {1:?}")]
        Nodes(#[source] Box<Self>, Vec<TreeError<P>>),
        #[unified(message = "The leaf {0} is bad.")]
        Leaf(P),
        #[unified(message = "The branch is bad.")]
        Branch(#[from] Arc<TreeError<P>>),
    }

    fn chain<P: ClientSafe + Debug + Display + 'static>(leaf: P) -> Vec<String> {
        let branch: TreeError<P> = Arc::new(TreeError::Leaf(leaf)).into();
        let error = TreeError::Node(Box::new(branch));
        assert_eq!(error.message(), "The node is bad.");
        let causes = std::iter::successors(error.source(), |cause| (*cause).source());
        std::iter::once(error.to_string()).chain(causes.map(ToString::to_string)).collect()
    }

    let expected = ["node > The branch is bad.", "The branch is bad.", "The leaf 7 is bad."];
    assert_eq!(chain(7), expected);
    assert_eq!(chain("7"), expected);
    let nodes = TreeError::Nodes(Box::new(TreeError::Leaf(1)), vec![TreeError::Leaf(2)]);
    assert_eq!(nodes.to_string(), "Leaf(1) > [Leaf(2)]");
    assert_eq!(TreeError::<u8>::entries().count(), 4);
}

#[test]
fn a_parameter_that_only_the_type_itself_mentions_needs_nothing_more() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "chain_broken", message = "The chain is broken at {at}.")]
    struct ChainBroken<K: 'static, const N: usize> {
        at: usize,
        key: [K; N],
        source: Option<Box<ChainBroken<K, N>>>,
    }

    fn depth<K: Debug>(error: &ChainBroken<K, 1>) -> usize {
        std::iter::successors(error.source(), |cause| (*cause).source()).count()
    }

    let inner = ChainBroken { at: 2, key: [()], source: None };
    let outer = ChainBroken { at: 1, key: [()], source: Some(Box::new(inner)) };
    assert_eq!(depth(&outer), 1);
    assert_eq!(outer.message(), "The chain is broken at 1.");
    assert_eq!(outer.key, [()]);
}

#[test]
fn types_without_parameters_may_hold_each_other() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "hen", message = "The hen is bad.")]
    struct Hen(#[source] Option<Box<Egg>>);

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "egg", message = "The egg is bad.", display = "egg of {0}")]
    struct Egg(#[from] Box<Hen>);

    let hen = Hen(Some(Box::new(Egg::from(Box::new(Hen(None))))));
    assert_eq!(hen.source().map(ToString::to_string).as_deref(), Some("egg of The hen is bad."));
}
