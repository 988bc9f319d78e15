//! Answers in other shapes than that of `Unified`.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use http::Response;
use serde_json::{Value, json};
use unifiedapi_errors::client::Received;
use unifiedapi_errors::envelope::{Problem, with_request_id};
use unifiedapi_errors::{Catalog, Entry, UnifiedError};
use unifiedapi_errors_tests::shapes::{Flat, Linked};

/// Declares one error in each of the shapes.
macro_rules! quota_error {
    ($name:ident, $envelope:ident) => {
        #[derive(Debug, PartialEq, UnifiedError)]
        #[unified(status = 429, envelope = $envelope)]
        enum $name {
            #[unified(code = "quota_over", message = "At most {max} calls are allowed.")]
            Over {
                #[unified(member)]
                max: u64,
                #[unified(member)]
                param: Option<String>,
            },
            #[unified(code = "quota_none", message = "There is no \"quota\".", group = "Quotas")]
            None,
            #[unified(transparent)]
            Inner(Inner),
        }
    };
}

/// Goes out in the shape of the type around it.
#[derive(Debug, PartialEq, UnifiedError)]
enum Inner {
    #[unified(status = 404, code = "inner", message = "There is no {name}.")]
    Gone {
        #[unified(member)]
        name: String,
    },
}

quota_error!(ProblemError, Problem);
quota_error!(FlatError, Flat);
quota_error!(LinkedError, Linked);

fn parse<E: Catalog>(status: u16, body: impl Into<String>) -> Received<E> {
    Received::parse(Response::builder().status(status).body(body.into()).unwrap())
}

#[test]
fn an_error_comes_back_from_any_shape() {
    macro_rules! check {
        ($name:ident, $envelope:literal, $has_message:literal) => {
            for sent in [
                $name::Over { max: 5, param: None },
                $name::Over { max: u64::MAX, param: Some("\"limit\"".to_owned()) },
                $name::None,
                $name::Inner(Inner::Gone { name: "ß\n".to_owned() }),
            ] {
                let received = Received::<$name>::parse(sent.to_response());
                assert_eq!(received.error(), Some(&sent), "{received:?}");
                assert_eq!(received.wire_code(), Some(sent.code()));
                assert_eq!(received.wire_message(), $has_message.then_some(&*sent.message()));
                assert_eq!(received.entry().map(Entry::envelope), Some($envelope));
            }
        };
    }
    check!(ProblemError, "Problem", true);
    check!(FlatError, "Flat", true);
    check!(LinkedError, "Linked", false);
}

#[test]
fn the_order_of_members_and_what_stands_beside_them_do_not_matter() {
    let body = r#"
        { "trace" : {"x":1, "id":"req\u002d7"}, "max" : 5, "extra":[[]], "p\u0061ram" : "limit",
          "c\u006fde" : "quota\u005fover", "version":null, "message" : "a\ud800b" }"#;
    let received = parse::<FlatError>(429, body);
    assert_eq!(
        received.error(),
        Some(&FlatError::Over { max: 5, param: Some("limit".to_owned()) })
    );
    assert_eq!(received.wire_message(), Some("a\u{fffd}b"));
    assert_eq!(received.request_id(), Some("req-7"));
    assert_eq!(received.member::<Value>("extra").unwrap().unwrap(), json!([[]]));
    // The names of the envelope are no members, and a member that is placed is in its place alone.
    for own in ["version", "message", "code", "type", "trace"] {
        assert!(received.member::<Value>(own).is_none(), "{own}");
    }
}

#[test]
fn what_is_there_twice_or_is_something_else_says_nothing() {
    for (body, code, message, id) in [
        (r#"{"code":"a","code":"a","message":"b"}"#, None, Some("b"), None),
        (r#"{"code":7,"message":null,"trace":"x"}"#, None, None, None),
        (r#"{"code":"a","trace":{"id":7}}"#, Some("a"), None, None),
        (r#"{"code":"a","trace":{"id":"\ud800"}}"#, Some("a"), None, None),
        (r#"{"code":"a","trace":{"id":"7","id":"7"}}"#, Some("a"), None, None),
        (r#"{"code":"a","trace":{"id":"7"},"trace":{}}"#, Some("a"), None, None),
        (r#"{"code":"a","trace":{"id":"7"}}"#, Some("a"), None, Some("7")),
        (r#"{"code":"a","message":"b"}}"#, None, None, None),
        (r#"{"error":{"code":"a","message":"b"}}"#, None, None, None),
        (r#"[{"code":"a","message":"b"}]"#, None, None, None),
        ("", None, None, None),
    ] {
        let received = parse::<FlatError>(400, body);
        assert_eq!(received.wire_code(), code, "{body}");
        assert_eq!(received.wire_message(), message, "{body}");
        assert_eq!(received.request_id(), id, "{body}");
    }
}

#[test]
fn a_code_is_read_out_of_a_string() {
    let help = |help: &str| format!(r#"{{"errors":[{{"help":"{help}"}}]}}"#);
    for (text, code) in [
        ("https://docs.example.com/429/é#quota_over", Some("quota_over")),
        (r"https:\/\/docs.example.com\/429\/\u00e9#quota\u005fover", Some("quota_over")),
        ("https://docs.example.com/500/é#unknown", Some("unknown")),
        ("https://docs.example.com/429/é#", None),
        ("https://docs.example.com/42/é#quota_over", None),
        ("https://docs.example.com/429/e#quota_over", None),
        (r"https://docs.example.com/429/é#quota\ud800over", None),
        ("quota_over", None),
        ("", None),
    ] {
        assert_eq!(parse::<LinkedError>(429, help(text)).wire_code(), code, "{text}");
    }
}

#[test]
fn in_an_array_a_value_is_where_nothing_left_out_leaves_a_doubt() {
    let body = |rest: &str| {
        format!(r#"{{"errors":[{{"help":"https://docs.example.com/429/é#quota_over"}}{rest}]}}"#)
    };
    for (rest, max) in [
        (r#","Too Many Requests",{"max":5}"#, Some(5)),
        (r#",{"max":5}"#, None), // the reason or the members?
        (r#","Too Many Requests""#, None),
        (r#","Too Many Requests",{"max":5},{}"#, None),
        ("", None),
    ] {
        let received = parse::<LinkedError>(429, body(rest));
        assert_eq!(received.wire_code(), Some("quota_over"), "{rest}");
        let found = received.member::<u64>("max").map(Result::unwrap);
        assert_eq!(found, max, "{rest}");
    }
}

unifiedapi_errors::envelope! {
    /// What may be absent stands at the end of a list.
    struct Listed { "error": [code, message, members, request_id], "param": member("param") }
}
quota_error!(ListedError, Listed);

/// A value without what was sent would be another.
#[test]
fn a_value_is_not_made_where_a_member_is_not_to_be_told() {
    let over =
        |max, param: Option<&str>| Some(ListedError::Over { max, param: param.map(str::to_owned) });
    for (list, param, error) in [
        (r#","", {"max":5}, "7""#, r#""a""#, over(5, Some("a"))),
        (r#","", {"max":5}, "7""#, "null", over(5, None)),
        (r#","", {"max":5}, "7""#, r#""a","param":"b""#, None),
        (r#","", {"max":5,"max":5}, "7""#, "null", None),
        (r#","", {"max":5}"#, "null", None), // the members or the id?
        (r#","""#, "null", None),
    ] {
        let body = format!(r#"{{"error":["quota_over"{list}],"param":{param}}}"#);
        let received = parse::<ListedError>(429, body);
        assert_eq!(received.error(), error.as_ref(), "{list} {param}");
        assert_eq!(received.wire_code(), Some("quota_over"));
    }
    let received = parse::<ListedError>(429, r#"{"error":["quota_none",""],"param":null}"#);
    assert_eq!(received.error(), Some(&ListedError::None));
}

/// RFC 9457 as others send it, with members that ours never have.
#[test]
fn problem_details_of_others_are_read() {
    let body = r#"{"type":"https://example.com/probs/quota","title":"Quota","status":429,"detail":"At most 5.","instance":"/quota/7","code":"quota_over","max":5}"#;
    let received = parse::<ProblemError>(429, body);
    assert_eq!(received.error(), Some(&ProblemError::Over { max: 5, param: None }));
    assert_eq!(received.wire_message(), Some("At most 5."));
    assert_eq!(received.member::<&str>("instance").unwrap().unwrap(), "/quota/7");
    assert!(received.member::<Value>("detail").is_none());

    let bare = r#"{"title":"Not Found","status":404,"detail":"There is none."}"#;
    let received = parse::<ProblemError>(404, bare);
    assert_eq!((received.wire_code(), received.wire_message()), (None, Some("There is none.")));
    assert_eq!(received.code(), "bad_gateway");
}

/// Runs a future that does not wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

#[test]
fn the_id_of_a_request_is_read_and_a_gateway_answers_with_its_own() {
    let sent = now(with_request_id("in \"front\"", async { FlatError::None.to_response() }));
    let received = Received::<FlatError>::parse(sent);
    assert_eq!(received.request_id(), None); // a space counts as none

    let sent = now(with_request_id("\"front\"-7", async { FlatError::None.to_response() }));
    let received = Received::<FlatError>::parse(sent);
    assert_eq!(received.request_id(), Some("\"front\"-7"));
    assert_eq!(received.error(), Some(&FlatError::None));

    let relayed = now(with_request_id("gateway-1", async { received.to_response() }));
    let second = Received::<FlatError>::parse(relayed);
    assert_eq!(second.request_id(), Some("gateway-1"));
    let outside = Received::<FlatError>::parse(received.to_response());
    assert_eq!(outside.request_id(), None);
}
