//! Fields, messages and arguments of which some come from the caller of a macro, some from its body.

use unifiedapi_errors::UnifiedError;

#[test]
fn a_message_meets_its_field_wherever_each_comes_from() {
    macro_rules! field_from_caller {
        ($field:ident) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, code = "a", message = "{items:?}")]
            #[unified(header("X-Items" = "{items:?}"))]
            struct MessageHere {
                $field: Vec<u8>,
            }
        };
    }
    macro_rules! message_from_caller {
        ($message:literal) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, code = "b", message = $message, header("X-Items" = $message))]
            struct FieldHere {
                items: Vec<u8>,
            }
        };
    }
    macro_rules! neither_from_caller {
        () => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, code = "c", message("{} {items:?}", items.len()))]
            struct BothHere {
                items: Vec<u8>,
            }
        };
    }

    field_from_caller!(items);
    message_from_caller!("{items:?}");
    neither_from_caller!();
    assert_eq!(MessageHere { items: vec![1] }.message(), "[1]");
    assert_eq!(MessageHere { items: vec![1] }.headers()["x-items"], "[1]");
    assert_eq!(FieldHere { items: vec![1] }.message(), "[1]");
    assert_eq!(FieldHere { items: vec![1] }.headers()["x-items"], "[1]");
    assert_eq!(BothHere { items: vec![1] }.message(), "1 [1]");
}

#[test]
fn an_argument_meets_its_field_wherever_each_comes_from() {
    macro_rules! field_from_caller {
        ($field:ident) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, code = "a", message("{}", items.len()), retry_after = wait)]
            struct ArgumentHere {
                $field: Vec<u8>,
                wait: u8,
            }
        };
    }
    macro_rules! argument_from_caller {
        ($argument:expr, $wait:ident) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, code = "b", message("{}", $argument), retry_after = $wait)]
            struct FieldHere {
                items: Vec<u8>,
                wait: u8,
            }
        };
    }
    macro_rules! tuple_field_from_caller {
        ($($field:tt)+) => {
            #[derive(Debug, UnifiedError)]
            #[unified(status = 400, code = "c", message("{} {}", $($field)+.len(), _1))]
            struct Tuple(Vec<u8>, u8);
        };
    }

    field_from_caller!(items);
    argument_from_caller!(items.len(), wait);
    tuple_field_from_caller!(_0);
    assert_eq!(ArgumentHere { items: vec![1, 2], wait: 0 }.message(), "2");
    let here = FieldHere { items: vec![1, 2], wait: 9 };
    assert_eq!(here.message(), "2");
    assert_eq!(here.headers()["retry-after"], "9");
    assert_eq!(Tuple(vec![1, 2], 3).message(), "2 3");
}

/// The macro's own tokens are of edition 2021, the caller's of that of this file.
#[test]
fn a_macro_may_be_of_another_edition() {
    unifiedapi_errors_edition_2021::declare_seed_error!(
        UnifiedError, SeedError, r#async: Box<dyn std::fmt::Debug>, format!("{async:?}").len()
    );

    let error = SeedError::r#gen::<u8> { r#gen: 7, r#async: Box::new("x") };
    assert_eq!(error.message(), "7 3   7");
    assert_eq!(error.headers()["retry-after"], "7");
    assert_eq!(SeedError::Generic(3).to_string(), "3 8");
    let failure = unifiedapi_errors_edition_2021::r#gen::Failure;
    assert_eq!(SeedError::<u8>::from(failure).message(), "It failed.");
}
