//! Parameters of every kind: lifetimes, constants, defaults, bounds that the user writes.

use std::{
    fmt::{Debug, Display},
    marker::PhantomData,
};
use unifiedapi_errors::{Catalog, UnifiedError};

#[test]
fn bounds_defaults_and_where_clauses_are_kept() {
    trait Unit: Debug {
        const NAME: &'static str;
    }

    #[derive(Debug)]
    struct Metre;

    impl Unit for Metre {
        const NAME: &'static str = "m";
    }

    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 400,
        code = "length_invalid",
        message("{} {} are too much for {for_what}", amount, U::NAME)
    )]
    struct LengthInvalid<U: Unit = Metre, N = f64, W: Display + ?Sized = str>
    where
        N: Display + Debug + PartialOrd,
        W: Debug + 'static,
    {
        amount: N,
        unit: PhantomData<U>,
        for_what: &'static W,
    }

    let error: LengthInvalid = LengthInvalid { amount: 9.5, unit: PhantomData, for_what: "Ada" };
    assert_eq!(error.unit, PhantomData);
    assert_eq!(error.message(), "9.5 m are too much for Ada");
}

#[test]
fn a_type_may_borrow() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum ParseError<'input, 'names: 'input, T: ?Sized> {
        #[unified(message = "{0} is no number.")]
        NoNumber(&'input str),
        #[unified(message = "{got} is none of {names:?}.")]
        Unknown { got: &'input T, names: &'input [&'names str] },
    }

    let (input, names) = (String::from("x7"), [String::from("a"), String::from("b")]);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let no_number: ParseError<'_, '_, str> = ParseError::NoNumber(&input);
    assert_eq!(no_number.message(), "x7 is no number.");
    let unknown = ParseError::Unknown { got: input.as_str(), names: &names };
    assert_eq!(unknown.message(), "x7 is none of [\"a\", \"b\"].");
    assert_eq!(ParseError::<str>::entries().count(), 2);
    assert_eq!(serde_json::to_vec(&unknown).unwrap(), unknown.body());
}

#[test]
fn a_type_of_a_field_may_bind_lifetimes_of_its_own() {
    type Borrowed<'a> = for<'b> fn(&'b str) -> &'a str;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "marked", message = "It is marked.")]
    struct Marked<T: Debug> {
        #[unified(member)]
        marker: PhantomData<T>,
        #[unified(member)]
        own: PhantomData<for<'b> fn(&'b str) -> &'b str>,
    }

    #[allow(clippy::type_complexity)] // an alias would hide the lifetimes from the macro
    #[derive(Debug, UnifiedError)]
    #[unified(status = 500, rename_all = "snake_case", codes = ParseErrorCode)]
    enum ParseError<'a> {
        #[unified(message = "It failed.")]
        Failed(#[source] Marked<for<'b> fn(&'b str) -> &'b str>),
        #[unified(transparent)]
        Inner(Marked<(for<'b> fn(&'b str), &'a str)>),
    }

    let marked = Marked { marker: PhantomData::<Borrowed<'static>>, own: PhantomData };
    assert_eq!(marked.members().len(), 0);
    let marked = Marked { marker: PhantomData, own: PhantomData };
    assert!(std::error::Error::source(&ParseError::Failed(marked)).is_some());
    let marked = Marked { marker: PhantomData, own: PhantomData };
    assert!(matches!(ParseError::Inner(marked).code_enum(), Some(ParseErrorCode::Inner(_))));
}

#[test]
fn a_type_may_have_constant_parameters() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 413, rename_all = "snake_case")]
    enum BufferError<const SIZE: usize = 8, const STRICT: bool = false> {
        #[unified(message = "{0:?} has more than {SIZE} bytes.")]
        TooLong([u8; SIZE]),
        #[unified(message("Strict: {}", STRICT))]
        Rejected,
    }

    assert_eq!(BufferError::<2>::TooLong([1, 2]).message(), "[1, 2] has more than 2 bytes.");
    assert_eq!(BufferError::<2, true>::Rejected.message(), "Strict: true");
    let rejected: BufferError = BufferError::Rejected;
    assert_eq!(rejected.code(), "rejected");
}

#[test]
fn a_type_need_not_be_send() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "tree_invalid", message = "{0} nodes are too many.")]
    struct TreeInvalid<T>(std::rc::Rc<T>);

    let error = TreeInvalid(std::rc::Rc::new(9));
    assert_eq!(error.message(), "9 nodes are too many.");
}
