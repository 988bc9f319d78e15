//! No feature makes a derived type stop compiling: with `--all-features`, all of them meet types
//! that no framework would take. (`traits_by_hand` has those that have a trait already.)

#![deny(warnings)]
#![cfg_attr(not(feature = "client"), allow(dead_code))] // clients alone build some values

use std::{
    cell::{Cell, RefCell},
    fmt::{self, Debug, Display},
    marker::PhantomData,
    rc::Rc,
    sync::MutexGuard,
};
use unifiedapi_errors::{Catalog, UnifiedError};
use unifiedapi_errors_tests::assert_response_traits;

/// Implements nothing at all.
struct Plain;

#[test]
fn a_type_need_be_neither_send_nor_sync() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum TreeError {
        #[unified(message = "{0} nodes are too many.")]
        TooMany(Rc<u32>),
        #[unified(message("The node {node:?} is locked, try {}.", tries.get()))]
        Locked {
            #[unified(expose)]
            node: RefCell<String>,
            tries: Cell<u8>,
        },
        #[unified(message = "The node {0:?} is gone, {1:?}.")]
        Gone(#[unified(expose)] *const u8, #[unified(expose)] Option<MutexGuard<'static, u8>>),
    }

    #[derive(UnifiedError)]
    #[unified(status = 500, code = "hook_failed", message = "A hook failed.")]
    struct HookFailed {
        hook: Box<dyn Fn() -> u8>,
    }

    impl Debug for HookFailed {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "HookFailed({})", (self.hook)())
        }
    }

    assert_response_traits!(TreeError, send: false);
    assert_response_traits!(HookFailed, send: false);
    assert_eq!(TreeError::TooMany(Rc::new(9)).message(), "9 nodes are too many.");
    let locked = TreeError::Locked { node: RefCell::default(), tries: Cell::new(3) };
    assert_eq!(locked.message(), "The node RefCell { value: \"\" } is locked, try 3.");
    assert_eq!(TreeError::Gone(std::ptr::null(), None).message(), "The node 0x0 is gone, None.");
    assert_eq!(format!("{:?}", HookFailed { hook: Box::new(|| 7) }), "HookFailed(7)");
}

#[test]
fn a_type_may_be_send_and_not_sync() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 429, code = "too_many_tries", message = "Too many tries.")]
    struct TooManyTries(Cell<u32>);

    assert_response_traits!(TooManyTries, send: true);
    assert_eq!(TooManyTries(Cell::new(3)).0.get(), 3);
}

#[test]
fn a_type_may_borrow() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum ParseError<'r, 'o: 'r, 'unified> {
        #[unified(message = "{0} is no number.")]
        NoNumber(&'r str),
        #[unified(message = "{got} is none of {names:?}.")]
        Unknown { got: &'o str, names: &'unified [&'o str] },
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "shared", message = "{0:?} is shared.")]
    struct Shared<'a>(#[unified(expose)] &'a Cell<u8>);

    let text = String::from("x7");
    assert_response_traits!(ParseError<'_, '_, '_>, send: true);
    assert_response_traits!(Shared<'_>, send: false);
    assert_eq!(ParseError::NoNumber(&text).message(), "x7 is no number.");
    let unknown = ParseError::Unknown { got: &text, names: &["a"] };
    assert_eq!(unknown.message(), "x7 is none of [\"a\"].");
    assert_eq!(Shared(&Cell::new(1)).message(), "Cell { value: 1 } is shared.");
}

#[test]
fn a_type_may_be_generic() {
    trait Unit: Debug {
        const NAME: &'static str;
    }

    #[derive(Debug)]
    struct Metre;

    impl Unit for Metre {
        const NAME: &'static str = "m";
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "length", message("{amount} {} for {for_what}", U::NAME))]
    struct LengthInvalid<U: Unit = Metre, N = f64, W: Display + ?Sized = str>
    where
        N: Display + Debug,
        W: Debug + 'static,
    {
        amount: N,
        unit: PhantomData<U>,
        for_what: &'static W,
    }

    #[derive(UnifiedError)]
    #[unified(status = 403, code = "kind_forbidden", message = "Forbidden.")]
    struct KindForbidden<Response, Result, const SIZE: usize>(Response, [Result; SIZE]);

    impl<A, B, const SIZE: usize> Debug for KindForbidden<A, B, SIZE> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("KindForbidden")
        }
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, rename_all = "snake_case")]
    enum JobError<S, E> {
        #[unified(transparent)]
        Inner(E),
        #[unified(message = "The job failed.")]
        Failed(#[from] S),
    }

    assert_response_traits!(LengthInvalid, send: true);
    assert_response_traits!(KindForbidden<Plain, u8, 3>, send: true);
    assert_response_traits!(KindForbidden<Plain, Rc<u8>, 3>, send: false);
    assert_response_traits!(JobError<std::io::Error, KindForbidden<u8, u8, 0>>, send: true);
    assert_response_traits!(JobError<std::io::Error, KindForbidden<u8, Rc<u8>, 0>>, send: false);
    let length: LengthInvalid = LengthInvalid { amount: 9.5, unit: PhantomData, for_what: "Ada" };
    assert_eq!(length.message(), "9.5 m for Ada");
    assert_eq!(length.unit, PhantomData);
    let KindForbidden(Plain, [size]) = KindForbidden(Plain, [1_u8]);
    assert_eq!(size, 1);
    type Job = JobError<std::io::Error, KindForbidden<u8, u8, 0>>;
    assert_eq!(Job::Inner(KindForbidden(1, [])).code(), "kind_forbidden");
    assert_eq!(Job::entries().count(), 2);
}

#[test]
fn a_type_may_have_any_shape_and_name() {
    #[derive(Debug, UnifiedError)]
    enum Never {}

    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, code = "send", message = "Send.")]
    struct Send;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "nested", message = "Nested.")]
    struct r#Response {
        inner: Option<Box<r#Response>>,
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum Result {
        #[unified(transparent)]
        Never(Never),
        #[unified(transparent)]
        Send(#[from] Send),
    }

    assert_response_traits!(Never, send: true);
    assert_response_traits!(Send, send: true);
    assert_response_traits!(Response, send: true);
    assert_response_traits!(Result, send: true);
    assert_eq!(Result::from(Send).code(), "send");
    let response = Response { inner: Some(Box::new(Response { inner: None })) };
    assert!(response.inner.is_some());
    assert_eq!(Result::entries().count(), 1);
    assert!(matches!(Result::from_entry(Send.entry().unwrap()), Some(Result::Send(Send))));
}

#[test]
fn a_type_may_be_deprecated_and_made_by_a_macro() {
    macro_rules! not_found {
        ($($name:ident $code:literal)*) => { $(
            #[deprecated]
            #[derive(Debug, UnifiedError)]
            #[unified(status = 404, code = $code, message = "There is no {0}.")]
            struct $name<'unified>(&'unified str);
        )* };
    }

    mod old {
        use super::UnifiedError;

        not_found!(UserNotFound "user_not_found" QueueNotFound "queue_not_found");

        pub(super) fn messages() -> [String; 2] {
            #[allow(deprecated)]
            let (user, queue) = (UserNotFound("Ada"), QueueNotFound("sales"));
            [user.message().into_owned(), queue.message().into_owned()]
        }
    }

    assert_eq!(old::messages(), ["There is no Ada.", "There is no sales."]);
}

#[test]
fn a_type_may_derive_thiserror_too() {
    #[derive(Debug, thiserror::Error, UnifiedError)]
    enum FileError {
        #[error("reading failed")]
        #[unified(status = 500, code = "file_unreadable", message = "The file cannot be read.")]
        Unreadable(#[from] std::io::Error),
        #[error("{0} is locked")]
        #[unified(status = 423, code = "file_locked", message = "The file is locked.")]
        Locked(Rc<str>),
    }

    assert_response_traits!(FileError, send: false);
    assert_eq!(FileError::from(std::io::Error::other("disk full")).to_string(), "reading failed");
    assert_eq!(FileError::Locked("a".into()).to_string(), "a is locked");
}
