//! `transparent` with `message` or `display`: an inner error, and what the outer one says around it.
#![cfg_attr(not(feature = "client"), allow(dead_code))] // clients alone build some values

use std::{error::Error, io};
use unifiedapi_errors::envelope::Problem;
use unifiedapi_errors::{Catalog, UnifiedError};

#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "line_")]
enum LineError {
    /// The article is not sold.
    #[unified(message = "The article is not sold.", group = "Lines")]
    NotSold,
    #[unified(status = 429, message = "At most {max} are sold.", retry_after = 30, level = "warn")]
    TooMany {
        #[unified(member, example = 5)]
        max: u64,
    },
    #[unified(status = 503, message = "Try again later.", display = "stock failed: {0}")]
    Stock(#[source] io::Error),
}

#[derive(Debug, UnifiedError)]
enum OrderError {
    #[unified(transparent, message = "Line {line}: {source}")]
    Line { line: usize, source: LineError },
}

const LIMIT: usize = 20;

/// Checks what clients get apart from the message.
fn assert_answers_as(outer: &dyn UnifiedError, inner: &dyn UnifiedError) {
    assert_eq!(outer.status(), inner.status());
    assert_eq!(outer.code(), inner.code());
    assert_eq!(outer.entry(), inner.entry());
    assert_eq!(outer.members(), inner.members());
    assert_eq!(outer.headers(), inner.headers());
    let (outer, inner) = (outer.to_response(), inner.to_response());
    assert_eq!(outer.status(), inner.status());
    assert_eq!(outer.headers(), inner.headers());
}

/// Returns whether the source is an error of this type, and says this.
fn has_source<E: Error + 'static>(error: &dyn Error, says: &str) -> bool {
    let source = error.source().and_then(|source| source.downcast_ref::<E>());
    source.is_some_and(|source| source.to_string() == says)
}

#[test]
fn a_message_stands_around_that_of_the_inner_error() {
    let outer = OrderError::Line { line: 3, source: LineError::TooMany { max: 5 } };
    assert_answers_as(&outer, &LineError::TooMany { max: 5 });
    assert_eq!(outer.message(), "Line 3: At most 5 are sold.");
    assert_eq!(outer.to_string(), "Line 3: At most 5 are sold.");
    assert_eq!(outer.headers()["retry-after"], "30");
    let body =
        r#"{"error":{"code":"line_too_many","message":"Line 3: At most 5 are sold.","max":5}}"#;
    assert_eq!(outer.body(), body);
    assert_eq!(outer.to_response().body(), body);
    assert_eq!(serde_json::to_string(&outer).unwrap(), body);
}

#[test]
fn the_inner_error_is_the_source_and_what_it_says_to_logs_stays_there() {
    let source = LineError::Stock(io::Error::other("disk full"));
    let outer = OrderError::Line { line: 3, source };
    assert_eq!(outer.message(), "Line 3: Try again later.");
    assert_eq!(outer.to_string(), "Line 3: Try again later.");
    assert!(has_source::<LineError>(&outer, "stock failed: disk full"));
    assert!(has_source::<io::Error>(outer.source().unwrap(), "disk full"));
}

#[test]
fn the_documents_show_what_the_inner_type_declares() {
    assert!(OrderError::entries().eq(LineError::entries()));
    assert_eq!(OrderError::with_code("line_not_sold").count(), 1);
    let entry = OrderError::Line { line: 3, source: LineError::NotSold }.entry().unwrap();
    assert_eq!(entry.message(), "The article is not sold.");
    assert_eq!(entry.description(), "The article is not sold.");
    assert_eq!(entry.group(), Some("Lines"));
}

#[cfg(all(feature = "openapi", feature = "reference", feature = "contract"))]
#[test]
fn the_documents_of_both_are_one() {
    use unifiedapi_errors::{openapi, reference};

    assert_eq!(openapi::responses(OrderError::entries()), openapi::responses(LineError::entries()));
    assert_eq!(
        openapi::components(OrderError::entries()).unwrap(),
        openapi::components(LineError::entries()).unwrap()
    );
    assert_eq!(
        reference::markdown(OrderError::entries()),
        reference::markdown(LineError::entries())
    );
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("transparent_context.json");
    unifiedapi_errors::contract::overwrite(LineError::entries(), &file).unwrap();
    let accepted = unifiedapi_errors::contract::check(OrderError::entries(), &file).unwrap();
    assert!(accepted.is_empty(), "{accepted:?}");
}

#[test]
fn the_message_may_format_and_calculate() {
    #[derive(Debug, UnifiedError)]
    enum CartError {
        #[unified(transparent, message("{} of {max}: {_1}", _0 + 1, max = LIMIT))]
        Line(usize, #[source] LineError),
        #[unified(transparent, message = "{name:?}: {cause:>28}|{cause:.3}|{cause:?}|{{}}")]
        Named {
            name: &'static str,
            #[source]
            cause: LineError,
        },
        #[unified(transparent, message = "The cart {{is}} invalid.")]
        Fixed(#[from] LineError),
    }

    let line = CartError::Line(2, LineError::NotSold);
    assert_eq!(line.message(), "3 of 20: The article is not sold.");
    let named = CartError::Named { name: "a", cause: LineError::NotSold };
    let expected = r#""a":     The article is not sold.|The|"The article is not sold."|{}"#;
    assert_eq!(named.message(), expected);
    let fixed = CartError::from(LineError::NotSold);
    assert_eq!(fixed.message(), "The cart {is} invalid.");
    assert_eq!(fixed.to_string(), "The cart {is} invalid.");
    assert_eq!(fixed.code(), "line_not_sold");
}

#[test]
fn a_display_is_for_logs_and_leaves_clients_the_message() {
    #[derive(Debug, UnifiedError)]
    enum CartError {
        #[unified(transparent, display("shard {shard}: {source}, {}", source.code()))]
        Line { shard: u16, source: LineError },
        #[unified(transparent, message = "Line {0}: {1}", display = "row {0}: {1}")]
        Both(usize, #[source] LineError),
    }

    let stock = || LineError::Stock(io::Error::other("disk full"));
    let line = CartError::Line { shard: 7, source: stock() };
    assert_answers_as(&line, &stock());
    assert_eq!(line.to_string(), "shard 7: stock failed: disk full, line_stock");
    assert_eq!(line.message(), "Try again later.");
    assert_eq!(line.body(), stock().body());
    assert!(has_source::<LineError>(&line, "stock failed: disk full"));

    let both = CartError::Both(3, stock());
    assert_eq!(both.to_string(), "row 3: stock failed: disk full");
    assert_eq!(both.message(), "Line 3: Try again later.");
    assert!(has_source::<LineError>(&both, "stock failed: disk full"));
}

#[test]
fn without_either_key_further_fields_are_for_the_program_alone() {
    #[derive(Debug, UnifiedError)]
    enum CartError {
        #[unified(transparent)]
        Named { line: usize, source: LineError },
        #[unified(transparent)]
        Marked(#[source] LineError, usize),
    }

    let stock = || LineError::Stock(io::Error::other("disk full"));
    let (named, marked) =
        (CartError::Named { line: 3, source: stock() }, CartError::Marked(stock(), 3));
    for outer in [named, marked] {
        assert_answers_as(&outer, &stock());
        assert_eq!(outer.body(), stock().body());
        assert_eq!(outer.message(), stock().message());
        assert_eq!(outer.to_string(), stock().to_string());
        assert!(has_source::<io::Error>(&outer, "disk full"));
        let (CartError::Named { line, .. } | CartError::Marked(_, line)) = outer;
        assert_eq!(line, 3);
    }
}

#[test]
fn a_struct_may_have_context() {
    #[derive(Debug, UnifiedError)]
    #[unified(transparent, message = "Line {line}: {source}")]
    struct InLine {
        line: usize,
        source: LineError,
    }

    #[derive(Debug, UnifiedError)]
    #[unified(transparent, display = "cart: {0}")]
    struct InCart(#[source] LineError);

    let in_line = InLine { line: 3, source: LineError::NotSold };
    assert_answers_as(&in_line, &LineError::NotSold);
    assert_eq!(in_line.message(), "Line 3: The article is not sold.");
    let in_cart = InCart(LineError::NotSold);
    assert_eq!(in_cart.to_string(), "cart: The article is not sold.");
    assert_eq!(in_cart.message(), "The article is not sold.");
    assert!(has_source::<LineError>(&in_cart, "The article is not sold."));
}

#[test]
fn a_body_with_context_is_one_allocation() {
    let outer = OrderError::Line { line: 3, source: LineError::TooMany { max: 5 } };
    let info = allocation_counter::measure(|| drop(outer.body()));
    assert_eq!(info.count_total, 1);
}

#[test]
fn contexts_stand_around_each_other_and_in_any_envelope() {
    #[derive(Debug, UnifiedError)]
    #[unified(envelope = Problem)]
    enum CheckoutError {
        #[unified(transparent, message = "Cart {id}: {source}")]
        Cart { id: u64, source: OrderError },
    }

    #[derive(Debug, UnifiedError)]
    enum ApiError {
        #[unified(transparent)]
        Checkout(#[from] CheckoutError),
    }

    let line = || OrderError::Line { line: 3, source: LineError::TooMany { max: 5 } };
    let checkout = || CheckoutError::Cart { id: 7, source: line() };
    let message = "Cart 7: Line 3: At most 5 are sold.";
    assert_eq!(checkout().message(), message);
    assert_eq!(checkout().headers(), line().headers());
    let response = checkout().to_response();
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    assert_eq!(response.headers()["retry-after"], "30");
    let expected = r#"{"title":"Too Many Requests","status":429,"detail":"Cart 7: Line 3: At most 5 are sold.","code":"line_too_many","max":5}"#;
    assert_eq!(response.body(), expected);
    assert_eq!(serde_json::to_string(&checkout()).unwrap(), expected);
    assert!(has_source::<OrderError>(&checkout(), "Line 3: At most 5 are sold."));

    let api = ApiError::from(checkout());
    assert_eq!(api.message(), message);
    let expected = r#"{"error":{"code":"line_too_many","message":"Cart 7: Line 3: At most 5 are sold.","max":5}}"#;
    assert_eq!(api.body(), expected);
    assert_eq!(api.to_response().headers()["content-type"], "application/json");
    assert!(has_source::<OrderError>(&api, "Line 3: At most 5 are sold."));
}

#[test]
fn a_value_comes_back_where_nothing_but_the_inner_error_is_in_it() {
    #[derive(Debug, UnifiedError)]
    enum CartError {
        #[unified(transparent, message = "Line {line}: {source}")]
        Line { line: usize, source: LineError },
        #[unified(transparent, message = "The cart is invalid.")]
        Said(#[source] LineError),
        #[unified(transparent)]
        Alone(LineError),
    }

    let line = CartError::Line { line: 3, source: LineError::NotSold };
    let entry = line.entry().unwrap();
    assert!(matches!(CartError::from_entry(entry), Some(CartError::Alone(LineError::NotSold))));
    assert!(OrderError::from_entry(entry).is_none());
}

#[cfg(feature = "client")]
#[test]
fn a_client_reads_the_entry_and_the_whole_message() {
    use unifiedapi_errors::client::Received;

    let sent = OrderError::Line { line: 3, source: LineError::TooMany { max: 5 } };
    let received = Received::<OrderError>::parse(sent.to_response());
    assert_eq!(received.entry(), sent.entry());
    assert_eq!(received.wire_message(), Some("Line 3: At most 5 are sold."));
    assert_eq!(received.member::<u64>("max").unwrap().unwrap(), 5);
    assert!(received.error().is_none());
}

#[cfg(feature = "tracing")]
#[test]
fn the_event_has_the_level_of_the_inner_error_and_all_that_is_said() {
    use unifiedapi_errors::report;
    use unifiedapi_errors_tests::events::Collected;

    let errors = [
        OrderError::Line { line: 3, source: LineError::TooMany { max: 5 } },
        OrderError::Line { line: 4, source: LineError::Stock(io::Error::other("disk full")) },
    ];
    let events = Collected::during(|| errors.iter().for_each(|error| report(error)));
    let [too_many, stock] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(too_many.level, "WARN");
    assert_eq!(too_many.field("message"), "Line 3: At most 5 are sold.");
    assert_eq!(too_many.field("error"), "Line 3: At most 5 are sold.");
    assert_eq!(stock.level, "ERROR");
    assert_eq!(
        stock.field("error"),
        "Line 4: Try again later.: stock failed: disk full: disk full"
    );
}
