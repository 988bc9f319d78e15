//! `message("…", args…)`: the list form, with expressions as arguments.

use unifiedapi_errors::{Catalog, UnifiedError};

const LIMIT: usize = 2;

fn shout(text: &str) -> String {
    text.to_uppercase()
}

#[test]
fn the_list_form_needs_no_arguments() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum UserError {
        #[unified(message("The name is empty."))]
        NameEmpty,
        #[unified(message("User {id} was not found.",))]
        NotFound { id: u64 },
    }

    assert_eq!(UserError::NameEmpty.message(), "The name is empty.");
    assert_eq!(UserError::NotFound { id: 7 }.message(), "User 7 was not found.");
}

#[test]
fn arguments_are_positional_or_named() {
    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 400,
        code = "cart_full",
        message("{} of {max} items", items.len(), max = LIMIT)
    )]
    struct CartFull {
        items: Vec<u32>,
    }

    let error = CartFull { items: vec![1, 2, 3] };
    assert_eq!(error.message(), "3 of 2 items");
    assert_eq!(error.entry().map(|entry| entry.message()), Some("{} of {max} items"));
}

#[test]
fn tuple_fields_are_called_by_underscore_and_number() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "name_invalid", message("{} at {at}", shout(_0), at = *_1 + 1))]
    struct NameInvalid(String, usize);

    assert_eq!(NameInvalid("ada".to_owned(), 4).message(), "ADA at 5");
}

#[test]
fn a_number_counts_the_positional_arguments_if_there_are_any() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum SortError {
        #[unified(message("{1} comes after {0}", _1, _0))]
        Swapped(&'static str, &'static str),
        #[unified(message("{0}, {0} and {}", _0.len()))]
        Repeated(&'static str),
    }

    assert_eq!(SortError::Swapped("b", "a").message(), "b comes after a");
    assert_eq!(SortError::Repeated("abc").message(), "3, 3 and 3");
}

#[test]
fn a_number_counts_the_fields_if_all_arguments_are_named() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "count_invalid", message("{1} and {0} of {max}", max = LIMIT))]
    struct CountInvalid(u8, u8);

    assert_eq!(CountInvalid(1, 9).message(), "9 and 1 of 2");
}

#[test]
fn a_name_may_still_be_a_field_or_a_constant() {
    #[derive(Debug, UnifiedError)]
    #[unified(
        status = 400,
        code = "tags_invalid",
        message("{owner}: {} tags, {LIMIT} allowed, {owner:?}", tags.len())
    )]
    struct TagsInvalid {
        owner: &'static str,
        tags: Vec<&'static str>,
    }

    let error = TagsInvalid { owner: "Ada", tags: vec!["a", "b", "c"] };
    assert_eq!(error.message(), "Ada: 3 tags, 2 allowed, \"Ada\"");
}

#[test]
fn a_named_argument_hides_the_field_of_its_name() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "page_invalid", message("Page {page} is invalid.", page = page + 1))]
    struct PageInvalid {
        page: u32,
    }

    assert_eq!(PageInvalid { page: 0 }.message(), "Page 1 is invalid.");
}

#[test]
fn fields_are_in_scope_by_reference() {
    fn is_string(_: &String) -> bool {
        true
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum ReferenceError {
        #[unified(message("{} {}", is_string(name), *count * 2))]
        Named { name: String, count: u8 },
        #[unified(message("{} {}", is_string(_0), *_1 * 2))]
        Tuple(String, u8),
    }

    let named = ReferenceError::Named { name: String::new(), count: 4 };
    assert_eq!(named.message(), "true 8");
    assert_eq!(ReferenceError::Tuple(String::new(), 5).message(), "true 10");
}

#[test]
fn an_argument_is_any_expression() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum ExpressionError {
        #[unified(message("{}", if *strict { "strict" } else { "lax" }))]
        If { strict: bool },
        #[unified(message("{text}", text = match hint {
            Some(hint) => format!("Try {hint}."),
            None => "There is no hint.".to_owned(),
        }))]
        Match { hint: Option<u8> },
        #[unified(message("{}", parts.iter().map(|part| part.len()).sum::<usize>()))]
        Closure { parts: Vec<&'static str> },
        #[unified(message("{}", { let double = *count * 2; double + 1 }))]
        Block { count: u8 },
        #[unified(message("{}", format!("<{name}>")))]
        Nested { name: &'static str },
        #[unified(message("{} {}", self::shout("x"), <str>::len("four")))]
        Path,
        #[unified(message("{}", [1, 2, 3][*index]))]
        Index { index: usize },
        #[unified(message("{}", _0.0.1))]
        InnerField(((u8, u8),)),
    }

    let messages = [
        (ExpressionError::If { strict: true }, "strict"),
        (ExpressionError::If { strict: false }, "lax"),
        (ExpressionError::Match { hint: Some(3) }, "Try 3."),
        (ExpressionError::Match { hint: None }, "There is no hint."),
        (ExpressionError::Closure { parts: vec!["ab", "c"] }, "3"),
        (ExpressionError::Block { count: 2 }, "5"),
        (ExpressionError::Nested { name: "Ada" }, "<Ada>"),
        (ExpressionError::Path, "X 4"),
        (ExpressionError::Index { index: 2 }, "3"),
        (ExpressionError::InnerField(((1, 2),)), "2"),
    ];
    for (error, message) in messages {
        assert_eq!(error.message(), message, "{error:?}");
    }
}

#[test]
fn a_name_that_an_argument_binds_itself_is_no_field() {
    struct Point {
        source: u8,
    }

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum BoundError {
        #[unified(message("{}", items.iter().map(|source| source + 1).sum::<u8>()))]
        Parameter { items: Vec<u8>, source: std::fmt::Error },
        #[unified(message("{}", items.iter().zip(1..).map(|(&source, at): (&u8, u8)| -> u8 { source * at }).sum::<u8>()))]
        Pattern { items: Vec<u8>, source: std::fmt::Error },
        #[unified(message("{}", { let source = items.len(); source * 2 }))]
        Let { items: Vec<u8>, source: std::fmt::Error },
        #[unified(message("{}", { let Some(source) = items.first() else { panic!() }; source }))]
        LetElse { items: Vec<u8>, source: std::fmt::Error },
        #[unified(message("{}", match items.as_slice() { [source, ..] if *source > 0 => *source, _ => 0 }))]
        Match { items: Vec<u8>, source: std::fmt::Error },
        #[unified(message("{}", if let Some(source) = items.first() { *source } else { 0 }))]
        If { items: Vec<u8>, source: std::fmt::Error },
        #[unified(message("{}", { let mut sum = 0; for source in items { sum += source; } sum }))]
        For { items: Vec<u8>, source: std::fmt::Error },
        #[unified(message("{}", Point { source: items.len() as u8 }.source))]
        Field { items: Vec<u8>, source: std::fmt::Error },
        #[unified(message("{}", 'source: { if items.is_empty() { break 'source 0; } 1 }))]
        Label { items: Vec<u8>, source: std::fmt::Error },
        #[unified(message("{}", format!("{source}", source = items.len())))]
        Named { items: Vec<u8>, source: std::fmt::Error },
        #[unified(message("{}", items.iter().map(|source| format!("<{source}>")).collect::<String>()))]
        Captured { items: Vec<u8>, source: std::fmt::Error },
        #[unified(message("{} {}", "{source}", items.len()))]
        Text { items: Vec<u8>, source: std::fmt::Error },
        #[unified(message("{}", format!("{{source}} {}", items.len())))]
        Escaped { items: Vec<u8>, source: std::fmt::Error },
    }

    macro_rules! check {
        ($($variant:ident $message:literal)*) => {$(
            let error = BoundError::$variant { items: vec![2, 4], source: std::fmt::Error };
            assert_eq!(error.message(), $message);
        )*};
    }

    check! {
        Parameter "8"
        Pattern "10"
        Let "4"
        LetElse "2"
        Match "2"
        If "2"
        For "6"
        Field "2"
        Label "1"
        Named "2"
        Captured "<2><4>"
        Text "{source} 2"
        Escaped "{source} 2"
    }
}

#[test]
fn width_and_precision_may_be_arguments() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum AmountError {
        #[unified(message("[{amount:>width$}]", width = LIMIT + 3))]
        Named { amount: u32 },
        #[unified(message("[{:>1$}]", _0, LIMIT + 3))]
        Counted(u32),
        #[unified(message("[{:.*}]", LIMIT, _0))]
        Starred(f64),
        #[unified(message("[{:>width$} {}]", amount, LIMIT))]
        Field { amount: u32, width: usize },
    }

    assert_eq!(AmountError::Named { amount: 7 }.message(), "[    7]");
    assert_eq!(AmountError::Counted(7).message(), "[    7]");
    assert_eq!(AmountError::Starred(0.126).message(), "[0.13]");
    assert_eq!(AmountError::Field { amount: 7, width: 3 }.message(), "[  7 2]");
}

#[test]
fn a_unit_variant_may_have_arguments() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum VersionError {
        #[unified(message("Use version {} or {}.", LIMIT, LIMIT + 1))]
        Outdated,
    }

    assert_eq!(VersionError::Outdated.message(), "Use version 2 or 3.");
    let entry = VersionError::Outdated.entry().unwrap();
    assert!(matches!(VersionError::from_entry(entry), Some(VersionError::Outdated)));
}

#[test]
fn an_argument_is_evaluated_once_each_time_a_message_is_made() {
    use std::cell::Cell;

    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, code = "try_failed", message("{tries} {tries}", tries = tries.replace(tries.get() + 1)))]
    struct TryFailed {
        tries: Cell<u8>,
    }

    let error = TryFailed { tries: Cell::new(0) };
    assert_eq!(error.message(), "0 0");
    assert_eq!(error.message(), "1 1");
}
