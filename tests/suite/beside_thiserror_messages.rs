//! `message` alone, beside thiserror: the text of `#[error("…")]` is what clients read, too.

use std::{fmt::Debug, io, time::Duration};
use unifiedapi_errors::{Catalog, Entry, UnifiedError};

const LIMIT: usize = 20;

fn assert_same_text(error: &dyn UnifiedError, text: &str) {
    assert_eq!(error.message(), text);
    assert_eq!(error.to_string(), text);
}

#[test]
fn a_variant_takes_its_text_over() {
    #[derive(Debug, thiserror::Error, UnifiedError)]
    #[unified(status = 400, prefix = "user_")]
    enum UserError {
        #[error("User {id} was not found.")]
        #[unified(status = 404, message)]
        NotFound { id: u64 },
        #[unified(message)]
        #[error("The name {0:?} is {{taken}}.")]
        NameTaken(String),
        #[error("no row {0}")]
        #[unified(message = "There is no such group.")]
        NoGroup(u64),
    }

    assert_same_text(&UserError::NotFound { id: 7 }, "User 7 was not found.");
    assert_same_text(&UserError::NameTaken("ada".to_owned()), "The name \"ada\" is {taken}.");
    let no_group = UserError::NoGroup(7);
    assert_eq!(no_group.message(), "There is no such group.");
    assert_eq!(no_group.to_string(), "no row 7");
    let messages: Vec<_> = UserError::entries().map(|entry| entry.message()).collect();
    let expected =
        ["User {id} was not found.", "The name {0:?} is {{taken}}.", "There is no such group."];
    assert_eq!(messages, expected);
}

#[test]
fn a_type_takes_over_the_texts_of_its_variants() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 402, code = "card_declined", message = "The card was declined.")]
    struct CardDeclined;

    #[derive(Debug, thiserror::Error, UnifiedError)]
    #[error("The order cannot be changed.")]
    #[unified(status = 409, rename_all = "snake_case", message)]
    enum OrderError {
        #[error("Order {0} is closed.")]
        Closed(u64),
        Shipped,
        #[error("store failed: {0}")]
        #[unified(status = 500, message = "An internal error occurred.")]
        Store(#[from] io::Error),
        #[error(transparent)]
        #[unified(transparent)]
        Card(CardDeclined),
    }

    assert_same_text(&OrderError::Closed(7), "Order 7 is closed.");
    assert_same_text(&OrderError::Shipped, "The order cannot be changed.");
    let body = OrderError::Shipped.body();
    let expected = r#"{"error":{"code":"shipped","message":"The order cannot be changed."}}"#;
    assert_eq!(body, expected);
    assert_same_text(&OrderError::Card(CardDeclined), "The card was declined.");
    let store = OrderError::from(io::Error::other("disk full"));
    assert_eq!(store.message(), "An internal error occurred.");
    assert_eq!(store.to_string(), "store failed: disk full");
}

#[test]
fn a_5xx_sends_what_its_text_shows_unless_it_has_a_message() {
    #[derive(Debug, thiserror::Error, UnifiedError)]
    #[unified(status = 500, rename_all = "snake_case", message)]
    enum StoreError {
        #[error("no connection to {host}")]
        Shown { host: String },
        #[error("no connection to {host}")]
        #[unified(message = "The store is not available.")]
        Replaced { host: String },
        #[error("no connection")]
        Fixed { host: String, source: io::Error },
    }

    let host = || "db-7.internal".to_owned();
    let shown = StoreError::Shown { host: host() };
    assert_same_text(&shown, "no connection to db-7.internal");
    let source = io::Error::other("refused by db-7.internal");
    for error in [StoreError::Replaced { host: host() }, StoreError::Fixed { host: host(), source }]
    {
        let response = error.to_response();
        assert!(!format!("{response:?}").contains("db-7.internal"), "{response:?}");
    }

    // How the guide finds such texts.
    let shows_data =
        |entry: &Entry| entry.status().is_server_error() && entry.message().contains('{');
    let codes: Vec<_> = StoreError::entries().filter(shows_data).map(Entry::code).collect();
    assert_eq!(codes, ["shown"]);
}

#[test]
fn around_an_inner_error_the_variant_says_what_clients_read() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 402, code = "card_declined", message = "Declined.", display = "code 51")]
    struct CardDeclined;

    #[derive(Debug, thiserror::Error, UnifiedError)]
    #[unified(message)]
    enum OrderError {
        #[error("Item {0}: {1}")]
        #[unified(transparent, message)]
        Text(usize, #[source] CardDeclined),
        #[error("Item {0}: {1}")]
        #[unified(transparent, message = "{1}")]
        Inner(usize, #[source] CardDeclined),
        // What stands on the type does not count for transparent variants.
        #[error("Some item: {source}")]
        #[unified(transparent)]
        OfType { source: CardDeclined },
    }

    let cases = [
        (OrderError::Text(3, CardDeclined), "Item 3: Declined.", "Item 3: code 51"),
        (OrderError::Inner(3, CardDeclined), "Declined.", "Item 3: code 51"),
        (OrderError::OfType { source: CardDeclined }, "Declined.", "Some item: code 51"),
    ];
    for (error, message, display) in cases {
        assert_eq!(error.message(), message);
        assert_eq!(error.to_string(), display);
    }
}

#[test]
fn a_struct_takes_its_text_over() {
    #[derive(Debug, thiserror::Error, UnifiedError)]
    #[error("The quota of {plan} is used up.")]
    #[unified(status = 429, code = "quota_exceeded", message)]
    struct QuotaExceeded<'a> {
        plan: &'a str,
    }

    assert_same_text(&QuotaExceeded { plan: "free" }, "The quota of free is used up.");
}

#[derive(Debug)]
struct Item {
    name: &'static str,
    count: u32,
}

impl Item {
    fn total(&self, each: u32) -> u32 {
        self.count * each
    }
}

#[test]
fn fields_behind_a_dot_are_those_of_the_variant() {
    let item = || Item { name: "lamp", count: 3 };
    #[derive(Debug, thiserror::Error, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case", message)]
    enum TextError {
        #[error("{} is too large", .0)]
        Index(u64),
        #[error("{} is taken", .name)]
        Field { name: &'static str },
        #[error("{} of {type}", .r#type)]
        Raw { r#type: u8 },
        #[error("{}", .0.total(2))]
        Method(#[unified(expose)] Item),
        #[error("{} {}", .0.name, .0.count)]
        Inner(#[unified(expose)] Item),
        #[error("{}-{}", .1.1, .1.0)]
        Tuple(u8, (u8, &'static str)),
        #[error("{}", .0 + .1)]
        Sum(u32, u32),
        #[error("{}", *.0 * 2)]
        Deref(u32),
        #[error("{}", !.0)]
        Not(bool),
        #[error("{}", (.0.len() + [.0[1]][0] as usize))]
        Group(Vec<u32>),
        #[error("{}", u32::max(*.0, 5))]
        Call(u32),
        #[error("{}", { let n = .0; *n + 1 })]
        Block(u32),
        #[error("{}", if *.0 > 1 { "many" } else { "one" })]
        If(u32),
        #[error("{}", match .0 { Some(n) => *n, None => 0 })]
        Match(Option<u32>),
        #[error("{}", .0.iter().map(|n| n + 1).sum::<u32>())]
        Closure(Vec<u32>),
        #[error("{}", format!("<{}>", .0))]
        Macro(u32),
    }

    let expected = [
        (TextError::Index(7), "7 is too large"),
        (TextError::Field { name: "ada" }, "ada is taken"),
        (TextError::Raw { r#type: 7 }, "7 of 7"),
        (TextError::Method(item()), "6"),
        (TextError::Inner(item()), "lamp 3"),
        (TextError::Tuple(1, (2, "b")), "b-2"),
        (TextError::Sum(2, 3), "5"),
        (TextError::Deref(2), "4"),
        (TextError::Not(true), "false"),
        (TextError::Group(vec![1, 2]), "4"),
        (TextError::Call(2), "5"),
        (TextError::Block(2), "3"),
        (TextError::If(2), "many"),
        (TextError::Match(Some(2)), "2"),
        (TextError::Closure(vec![1]), "2"),
        (TextError::Macro(2), "<2>"),
    ];
    for (error, text) in expected {
        assert_same_text(&error, text);
    }
}

#[test]
fn arguments_may_have_names_and_formats() {
    #[derive(Debug, thiserror::Error, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case", message)]
    enum TextError {
        #[error("{id} of {max}", max = LIMIT)]
        Named { id: u64 },
        #[error("{} {n}", .0, n = .0 + 1)]
        Both(u64),
        #[error("{id}", id = .id + 1)]
        Hidden { id: u64 },
        #[error("{0} of {LIMIT}")]
        Constant(u64),
        #[error("[{0:>4}] [{1:.2}]")]
        Spec(u64, f64),
        #[error("[{:>4}] [{:04x}]", .id, 255)]
        Given { id: u64 },
    }

    let expected = [
        (TextError::Named { id: 7 }, "7 of 20"),
        (TextError::Both(7), "7 8"),
        (TextError::Hidden { id: 7 }, "8"),
        (TextError::Constant(7), "7 of 20"),
        (TextError::Spec(7, 0.125), "[   7] [0.12]"),
        (TextError::Given { id: 7 }, "[   7] [00ff]"),
    ];
    for (error, text) in expected {
        assert_same_text(&error, text);
    }
}

#[test]
fn bounds_of_generic_types_are_inferred() {
    #[derive(Debug, thiserror::Error, UnifiedError)]
    #[unified(status = 422, rename_all = "snake_case", message)]
    enum RuleError<T: Debug, E> {
        #[error("{0} is forbidden for {1:?}.")]
        Forbidden(T, Duration),
        #[error("The rule failed.")]
        Failed(#[source] E),
    }

    let forbidden = RuleError::<_, io::Error>::Forbidden("smoking", Duration::from_secs(1));
    assert_same_text(&forbidden, "smoking is forbidden for 1s.");
    let failed = RuleError::<u8, _>::Failed(io::Error::other("disk full"));
    assert_same_text(&failed, "The rule failed.");
}

#[test]
fn a_field_that_clients_may_read_is_in_the_text() {
    #[derive(Debug, thiserror::Error, UnifiedError)]
    #[error("The count is invalid: {0}.")]
    #[unified(status = 400, code = "count_invalid", message)]
    struct CountInvalid(
        #[from]
        #[unified(expose)]
        std::num::ParseIntError,
    );

    let error = CountInvalid::from("x".parse::<u8>().unwrap_err());
    assert_same_text(&error, "The count is invalid: invalid digit found in string.");
}

#[test]
fn a_text_may_come_from_a_macro() {
    macro_rules! declare {
        ($text:literal, $argument:expr) => {
            #[derive(Debug, thiserror::Error, UnifiedError)]
            #[error($text, $argument, .0)]
            #[unified(status = 400, code = "declared", message)]
            struct Declared(u8);
        };
    }
    declare!("{} and {}", 1 + 1);
    assert_same_text(&Declared(7), "2 and 7");
}
