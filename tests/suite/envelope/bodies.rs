//! What a shape says is what its bodies have, hole by hole.

use serde_json::Value;
use unifiedapi_errors::{UnifiedError, envelope};

/// Compares the bodies of three errors in one shape: one without group and members, one that has
/// both, and one whose status has no phrase.
macro_rules! bodies {
    ({ $($shape:tt)* } $plain:literal $grouped:literal $gone:literal) => {{
        envelope! { struct Shape { $($shape)* } }

        #[derive(Debug, UnifiedError)]
        #[unified(envelope = Shape)]
        enum SampleError {
            #[unified(status = 404, code = "plain", message = "It is \"plain\".")]
            Plain,
            #[unified(status = 409, code = "grouped", message = "{0} is taken.", group = "A \\ B")]
            Grouped(
                #[unified(member = "id")] u64,
                #[unified(member = "a \"b\"")] [bool; 1],
                #[unified(member = "hint")] Option<u8>,
            ),
            #[unified(status = 499, code = "gone", message = "Gone.")]
            Gone,
        }

        let errors = [SampleError::Plain, SampleError::Grouped(7, [true], None), SampleError::Gone];
        for (error, expected) in errors.iter().zip([$plain, $grouped, $gone]) {
            assert_eq!(error.body(), expected);
            assert_eq!(serde_json::to_string(error).unwrap(), expected);
            serde_json::from_str::<Value>(expected).unwrap();
            assert_eq!(error.to_response().headers()["content-type"], "application/json");
        }
    }};
}

#[test]
fn holes_stand_where_they_are_written() {
    bodies!({ "code": code }
        r#"{"code":"plain"}"#
        r#"{"code":"grouped"}"#
        r#"{"code":"gone"}"#);
    bodies!({ "status": status, "m": message, "c": code, "again": { "c": code, "m": message } }
        r#"{"status":404,"m":"It is \"plain\".","c":"plain","again":{"c":"plain","m":"It is \"plain\"."}}"#
        r#"{"status":409,"m":"7 is taken.","c":"grouped","again":{"c":"grouped","m":"7 is taken."}}"#
        r#"{"status":499,"m":"Gone.","c":"gone","again":{"c":"gone","m":"Gone."}}"#);
}

#[test]
fn what_an_error_does_not_have_is_left_out_in_any_place() {
    bodies!({ "group": group, "reason": reason, "code": code }
        r#"{"reason":"Not Found","code":"plain"}"#
        r#"{"group":"A \\ B","reason":"Conflict","code":"grouped"}"#
        r#"{"code":"gone"}"#);
    bodies!({ "code": code, "group": group, "reason": reason, "last": true }
        r#"{"code":"plain","reason":"Not Found","last":true}"#
        r#"{"code":"grouped","group":"A \\ B","reason":"Conflict","last":true}"#
        r#"{"code":"gone","last":true}"#);
    bodies!({ "code": code, "reason": reason, "group": group, "request_id": request_id }
        r#"{"code":"plain","reason":"Not Found"}"#
        r#"{"code":"grouped","reason":"Conflict","group":"A \\ B"}"#
        r#"{"code":"gone"}"#);
    bodies!({ "a": { "group": group }, "b": [reason, group], "c": [group, code, request_id] }
        r#"{"a":{},"b":["Not Found"],"c":["plain"]}"#
        r#"{"a":{"group":"A \\ B"},"b":["Conflict","A \\ B"],"c":["A \\ B","grouped"]}"#
        r#"{"a":{},"b":[],"c":["gone"]}"#);
}

#[test]
fn members_stand_in_one_place_or_each_in_its_own() {
    bodies!({ "code": code, ..members }
        r#"{"code":"plain"}"#
        r#"{"code":"grouped","id":7,"a \"b\"":[true]}"#
        r#"{"code":"gone"}"#);
    bodies!({ "group": group, "error": { "group": group, ..members }, "code": code }
        r#"{"error":{},"code":"plain"}"#
        r#"{"group":"A \\ B","error":{"group":"A \\ B","id":7,"a \"b\"":[true]},"code":"grouped"}"#
        r#"{"error":{},"code":"gone"}"#);
    bodies!({ "data": members, "code": code }
        r#"{"code":"plain"}"#
        r#"{"data":{"id":7,"a \"b\"":[true]},"code":"grouped"}"#
        r#"{"code":"gone"}"#);
    bodies!({ "code": code, "errors": [{ "b": member("a \"b\""), ..members }], "id": member("id") }
        r#"{"code":"plain","errors":[{"b":null}],"id":null}"#
        r#"{"code":"grouped","errors":[{"b":[true]}],"id":7}"#
        r#"{"code":"gone","errors":[{"b":null}],"id":null}"#);
    bodies!({ "code": code, "id": [member("id"), member("id")], "rest": [members], "no": member("no") }
        r#"{"code":"plain","id":[null,null],"rest":[],"no":null}"#
        r#"{"code":"grouped","id":[7,7],"rest":[{"a \"b\"":[true]}],"no":null}"#
        r#"{"code":"gone","id":[null,null],"rest":[],"no":null}"#);
}

#[test]
fn constants_are_any_json() {
    bodies!({
        "a\n\"b\"": "\u{1}ä\\", "{{}}": [], "o": {}, "t": true, "f": false, "n": null, "raw": r"\n",
        "numbers": [0, -1, 1_000, 0xff, 1.5, -0.25, 1e3, 1., 007, 18446744073709551616],
        "nested": { "deep": [{ "code": code }, [["x"]]], },
    }
        r#"{"a\n\"b\"":"\u0001ä\\","{}":[],"o":{},"t":true,"f":false,"n":null,"raw":"\\n","numbers":[0,-1,1000,255,1.5,-0.25,1000.0,1.0,7,18446744073709551616],"nested":{"deep":[{"code":"plain"},[["x"]]]}}"#
        r#"{"a\n\"b\"":"\u0001ä\\","{}":[],"o":{},"t":true,"f":false,"n":null,"raw":"\\n","numbers":[0,-1,1000,255,1.5,-0.25,1000.0,1.0,7,18446744073709551616],"nested":{"deep":[{"code":"grouped"},[["x"]]]}}"#
        r#"{"a\n\"b\"":"\u0001ä\\","{}":[],"o":{},"t":true,"f":false,"n":null,"raw":"\\n","numbers":[0,-1,1000,255,1.5,-0.25,1000.0,1.0,7,18446744073709551616],"nested":{"deep":[{"code":"gone"},[["x"]]]}}"#);
}

#[test]
fn code_and_status_are_filled_into_strings() {
    bodies!({ "link": "https://example.com/{status}#{code}", "{{code}}": "{{code}} {{{code}}}", "x": "}}{{" }
        r#"{"link":"https://example.com/404#plain","{code}":"{code} {plain}","x":"}{"}"#
        r#"{"link":"https://example.com/409#grouped","{code}":"{code} {grouped}","x":"}{"}"#
        r#"{"link":"https://example.com/499#gone","{code}":"{code} {gone}","x":"}{"}"#);
}

/// A member may have any name that does not stand beside the others.
#[test]
fn only_names_beside_the_members_are_taken() {
    envelope! {
        struct Nested { "meta": { "title": reason }, "error": { "code": code, ..members } }
    }
    envelope! {
        struct Placed { "code": code, "title": member("title"), "data": members }
    }

    macro_rules! body_in {
        ($envelope:ty) => {{
            #[derive(Debug, UnifiedError)]
            #[unified(envelope = $envelope, status = 400, code = "bad", message = "Bad.")]
            struct BadError {
                #[unified(member)]
                title: u8,
                #[unified(member)]
                meta: u8,
                #[unified(member)]
                error: u8,
            }
            BadError { title: 1, meta: 2, error: 3 }.body()
        }};
    }
    assert_eq!(
        body_in!(Nested),
        r#"{"meta":{"title":"Bad Request"},"error":{"code":"bad","title":1,"meta":2,"error":3}}"#
    );
    assert_eq!(body_in!(Placed), r#"{"code":"bad","title":1,"data":{"meta":2,"error":3}}"#);
}
