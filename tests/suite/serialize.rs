//! `Serialize` of a derived error: what its body says, through any serializer.

use std::{borrow::Cow, error::Error, fmt};

use bytes::Bytes;
use http::StatusCode;
use serde::Serialize;
use serde_json::{Value, json};
use unifiedapi_errors::{Catalog, UnifiedError};

/// An error whose body is by hand, whatever it is.
#[derive(Debug)]
struct ByHand(Bytes);

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("by hand")
    }
}

impl Error for ByHand {}

impl UnifiedError for ByHand {
    fn status(&self) -> StatusCode {
        StatusCode::BAD_GATEWAY
    }

    fn code(&self) -> &str {
        "by_hand"
    }

    fn message(&self) -> Cow<'_, str> {
        "By hand.".into()
    }

    fn body(&self) -> Bytes {
        self.0.clone()
    }
}

impl Catalog for ByHand {}

#[derive(Debug, UnifiedError)]
#[unified(status = 400, prefix = "outer_")]
enum OuterError {
    #[unified(message = "Nothing is \"here\".")]
    Nothing,
    #[unified(message = "{0} is here.")]
    Something(String),
    #[unified(transparent)]
    ByHand(ByHand),
}

fn by_hand(body: impl Into<Bytes>) -> OuterError {
    OuterError::ByHand(ByHand(body.into()))
}

/// What `serde_json` makes of a value comes out again byte for byte.
fn check(value: &impl Serialize) {
    let body = serde_json::to_vec(value).unwrap();
    let text = String::from_utf8_lossy(&body).into_owned();
    assert_eq!(serde_json::to_string(&by_hand(body)).unwrap(), text);
}

#[test]
fn own_declarations_serialize_as_their_bodies() {
    for error in [OuterError::Nothing, OuterError::Something("\"ß\" \\ \n\u{1}😀".to_owned())] {
        assert_eq!(serde_json::to_vec(&error).unwrap(), error.body());
        let error_object = json!({"code": error.code(), "message": error.message()});
        assert_eq!(serde_json::to_value(&error).unwrap(), json!({"error": error_object}));
    }
}

#[test]
fn a_body_by_hand_comes_out_as_it_is() {
    for body in [
        r#"{"error":{"code":"a","message":"b"}}"#,
        r#"{"z":1,"a":{"c":[],"b":{}},"z":[[[]],"",null,true,false]}"#,
        r#"["\"\\\b\f\n\r\t\u0001/\u001f ß😀"]"#,
        "\"text\"",
        "{}",
        "[]",
        "null",
        "0",
        "340282366920938463463374607431768211455",
        "-170141183460469231731687303715884105728",
    ] {
        assert_eq!(serde_json::to_string(&by_hand(body)).unwrap(), body);
    }
}

#[test]
fn a_body_in_another_spelling_comes_out_as_the_same_value() {
    for (body, expected) in [
        (" {\r\n\t\"a\" : [ 1 , 2 ] }\n", r#"{"a":[1,2]}"#),
        (r#"{"\u0061":"\u00df\/\ud83d\ude00"}"#, r#"{"a":"ß/😀"}"#),
        (r#"["\ud83d","\u0000"]"#, "[\"\u{fffd}\",\"\\u0000\"]"),
        // Almost the usual shape.
        (
            r#"{"error":{"code":"a\/b","message":"\u00df"}}"#,
            r#"{"error":{"code":"a/b","message":"ß"}}"#,
        ),
        (
            r#"{"error":{"code":"a","message":"b\udc00"}}"#,
            "{\"error\":{\"code\":\"a\",\"message\":\"b\u{fffd}\"}}",
        ),
        (r#"{"error":{"code":"a","message":"b"} }"#, r#"{"error":{"code":"a","message":"b"}}"#),
        ("[1E2,1.50,-0.0,1e-7]", "[100.0,1.5,-0.0,1e-7]"),
    ] {
        assert_eq!(serde_json::to_string(&by_hand(body)).unwrap(), expected);
    }
}

#[test]
fn whole_numbers_come_out_exactly() {
    let edges = [0, 1, 9, 10, i128::from(i64::MAX), i128::from(u64::MAX), i128::MAX];
    for edge in edges {
        for near in [edge.saturating_sub(1), edge, edge.saturating_add(1)] {
            check(&near);
            check(&near.saturating_neg());
        }
    }
    check(&i128::MIN);
    check(&u128::MAX);
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
fn random(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let word = (*seed ^ (*seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    word ^ (word >> 31)
}

#[test]
fn fractions_come_out_exactly() {
    let mut seed = 7;
    let wide: Vec<f64> = (0..200_000).map(|_| f64::from_bits(random(&mut seed))).collect();
    let wide: Vec<f64> = wide.into_iter().filter(|number| number.is_finite()).collect();
    check(&wide);
    // Not only their texts.
    let told = serde_json::to_value(by_hand(serde_json::to_vec(&wide).unwrap())).unwrap();
    let told: Vec<u64> =
        told.as_array().unwrap().iter().map(|number| number.as_f64().unwrap().to_bits()).collect();
    assert_eq!(told, wide.iter().map(|number| number.to_bits()).collect::<Vec<_>>());

    #[allow(clippy::cast_possible_truncation)]
    let narrow: Vec<f32> = (0..200_000).map(|_| f32::from_bits(random(&mut seed) as u32)).collect();
    check(&narrow.into_iter().filter(|number| number.is_finite()).collect::<Vec<_>>());
    check(&[f64::MIN, f64::MAX, f64::MIN_POSITIVE, f64::EPSILON, 5e-324, 1e15, 1e16, 1e17, -0.0]);
    check(&[f32::MIN, f32::MAX, f32::MIN_POSITIVE, f32::EPSILON, 1e-45, 1e7, 1e14, 16_777_216.0]);
}

#[test]
fn another_format_gets_the_same_values() {
    let told = serde_json::to_value(by_hand(r#"{"b":[1,-2,0.1,"ß"],"a":{"c":null}}"#)).unwrap();
    assert_eq!(told, json!({"b": [1, -2, 0.1, "ß"], "a": {"c": null}}));
    assert!(told["b"][0].is_u64() && told["b"][1].is_i64() && told["b"][2].is_f64());
    assert_eq!(told["a"]["c"], Value::Null);
}

#[test]
fn what_is_no_json_is_an_error_of_the_serializer() {
    for body in [
        "",
        " ",
        "text",
        "{",
        "{}{}",
        "[1,]",
        "{\"a\":1,}",
        "{'a':1}",
        "{a:1}",
        "nul",
        "NaN",
        "[+1]",
        "[01]",
        r#"{"error":{"code":"a","message":"b\x"}}"#,
        r#"{"error":{"code":"a","message":"b"}}}"#,
        "{\"error\":{\"code\":\"a\",\"message\":\"\n\"}}",
        "[.5]",
        "[1.]",
        "[0x1]",
        "True",
        "\"\n\"",
        "\"\\x\"",
        "1e999",
        "-1e999",
        "\u{feff}{}",
    ] {
        let error = by_hand(body);
        assert!(serde_json::to_vec(&error).is_err(), "{body:?}");
        assert_eq!(error.body(), body);
    }
    let many = "9".repeat(400);
    assert!(serde_json::to_vec(&by_hand(many)).is_err());
    let error = serde_json::to_vec(&by_hand("<html>")).unwrap_err();
    assert_eq!(error.to_string(), "the body of the error is no JSON");
}

#[test]
fn deep_nesting_is_an_error_and_costs_no_stack() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    for depth in [1, 2, 100, 127] {
        assert_eq!(serde_json::to_string(&by_hand(nested(depth))).unwrap(), nested(depth));
    }
    for depth in [200, 10_000, 200_000] {
        assert!(serde_json::to_vec(&by_hand(nested(depth))).is_err(), "{depth}");
    }
}
