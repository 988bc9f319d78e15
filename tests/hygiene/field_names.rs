//! Fields that are called like the names that generated code may use for itself.

use std::{error::Error, io};
use unifiedapi_errors::{Catalog, ClientSafe, UnifiedError};

/// Declares, for each name, fields of that name in every role that a field may have.
macro_rules! fields {
    ($($name:ident $template:literal)*) => {$({
        #[derive(Debug, UnifiedError)]
        #[unified(status = 400, rename_all = "snake_case")]
        enum Rejected {
            #[unified(message = $template, header("X-Name" = $template))]
            Plain { $name: u32 },
            #[unified(message("{} {named}", *$name + 1, named = $name), retry_after = $name)]
            List { $name: u32 },
            #[unified(message = "Failed.", display("{}", $name))]
            Failed {
                #[from]
                $name: io::Error,
            },
            #[unified(message = "Stopped.", display = $template)]
            Stopped {
                #[source]
                $name: Inner,
            },
            #[unified(transparent)]
            Inner { $name: Inner },
        }

        let errors = [
            (Rejected::Plain { $name: 7 }, "7", "7"),
            (Rejected::List { $name: 7 }, "8 7", "8 7"),
            (Rejected::from(io::Error::other("disk full")), "Failed.", "disk full"),
            (Rejected::Stopped { $name: Inner }, "Stopped.", "Inner."),
            (Rejected::Inner { $name: Inner }, "Inner.", "Inner."),
        ];
        for (error, message, shown) in &errors {
            assert_eq!(error.message(), *message, "{}", stringify!($name));
            assert_eq!(error.to_string(), *shown, "{}", stringify!($name));
            assert_eq!(error.body(), serde_json::to_vec(error).unwrap(), "{}", stringify!($name));
        }
        assert_eq!(errors[0].0.headers()["x-name"], "7", "{}", stringify!($name));
        assert_eq!(errors[1].0.headers()["retry-after"], "7", "{}", stringify!($name));
        assert!(errors[2].0.source().is_some(), "{}", stringify!($name));
        assert_eq!(Rejected::entries().count(), 5);
    })*};
}

#[derive(Debug, UnifiedError)]
#[unified(status = 400, code = "inner", message = "Inner.")]
struct Inner;

#[test]
fn a_field_may_be_called_like_a_local_of_a_formatter() {
    fields! {
        f "{f}" fmt "{fmt}" formatter "{formatter}" self_ "{self_}" this "{this}" me "{me}"
        w "{w}" writer "{writer}" write "{write}" out "{out}" buf "{buf}" buffer "{buffer}"
        args "{args}" arg "{arg}" arg0 "{arg0}" arg1 "{arg1}" parts "{parts}" pieces "{pieces}"
        template "{template}" format "{format}" text "{text}" literal "{literal}"
        display "{display}" debug "{debug}" width "{width}" precision "{precision}"
    }
}

#[test]
fn a_field_may_be_called_like_what_an_error_has() {
    fields! {
        value "{value}" error "{error}" err "{err}" e "{e}" inner "{inner}" cause "{cause}"
        source_ "{source_}" message "{message}" code "{code}" status "{status}" body "{body}"
        headers "{headers}" header "{header}" entry "{entry}" entries "{entries}" row "{row}"
        rows "{rows}" table "{table}" index "{index}" variant "{variant}" group "{group}"
        description "{description}" retry_after "{retry_after}" seconds "{seconds}" from "{from}"
        transparent "{transparent}" prefix "{prefix}" unified "{unified}" response "{response}"
    }
}

#[test]
fn a_field_may_be_called_like_a_tuple_field_or_a_private_name() {
    fields! {
        _0 "{_0}" _1 "{_1}" _field "{_field}" __private "{__private}" __self "{__self}"
        __f "{__f}" __formatter "{__formatter}" __value "{__value}" __0 "{__0}" __arg0 "{__arg0}"
        __field0 "{__field0}" __display0 "{__display0}" field0 "{field0}" field_0 "{field_0}"
        serializer "{serializer}" s "{s}" t "{t}" x "{x}" i "{i}" n "{n}" other "{other}"
    }
}

#[test]
fn fields_of_all_these_names_live_side_by_side() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "crowded")]
    #[unified(message("{f}{fmt}{value}{} {out}{self_}", args + entry, out = *row * 2))]
    #[unified(display = "{formatter:code$}|{message}|{status:.args$}", retry_after = inner)]
    struct Crowded {
        f: u8,
        fmt: u8,
        value: u8,
        self_: u8,
        args: usize,
        entry: usize,
        row: u8,
        formatter: u8,
        code: usize,
        message: &'static str,
        status: f64,
        inner: u8,
    }

    let error = Crowded {
        f: 1,
        fmt: 2,
        value: 3,
        self_: 4,
        args: 2,
        entry: 6,
        row: 7,
        formatter: 8,
        code: 4,
        message: "m",
        status: 1.0,
        inner: 9,
    };
    assert_eq!(error.message(), "1238 144");
    assert_eq!(error.to_string(), "   8|m|1.00");
    assert_eq!(error.headers()["retry-after"], "9");
}

#[test]
fn methods_of_a_field_type_do_not_get_in_the_way() {
    /// Has methods of the names that the traits have.
    #[derive(Debug)]
    struct Loud(u8);

    macro_rules! methods {
        ($($name:ident)*) => {
            #[allow(dead_code)]
            impl Loud {
                $(fn $name(&self) {})*
            }
        };
    }

    methods! {
        fmt to_string source cause as_display as_dyn_error as_error error clone into borrow deref
        as_ref status code message entry headers body to_response seconds retry_after shown
        for_clients then write
    }

    impl std::fmt::Display for Loud {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "{} values", self.0)
        }
    }

    impl Error for Loud {}

    impl ClientSafe for Loud {}

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum LoudError {
        #[unified(message("{}, {}", _0, _0.0))]
        Vouched(Loud),
        #[unified(message = "{0}", display = "{0:>9}")]
        Exposed(#[unified(expose)] Loud),
        #[unified(message = "Hidden.", display = "{0}")]
        Source(#[from] Loud),
    }

    assert_eq!(LoudError::Vouched(Loud(0)).message(), "0 values, 0");
    let exposed = LoudError::Exposed(Loud(0));
    assert_eq!(exposed.message(), "0 values");
    let source = LoudError::from(Loud(0));
    assert_eq!(source.source().map(ToString::to_string).as_deref(), Some("0 values"));
}
