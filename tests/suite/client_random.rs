//! Random answers: nothing that is in a body makes reading it fail.

use http::{HeaderMap, HeaderValue};
use unifiedapi_errors::{Catalog, UnifiedError};
use unifiedapi_errors_tests::random::Random;
use unifiedapi_errors_tests::received::{ApiError, check};

const ROUNDS: u64 = 40_000;

const NAMES: [&str; 8] =
    ["error", "code", "message", "errors", "Error", "c\\u006fde", "", "details"];

const TEXTS: [&str; 14] = [
    "user_not_found",
    "user_email_invalid",
    "value",
    "filtervalue_invalid",
    "expired_token",
    "User 7 was not found.",
    "{7} is \\\"no\\\" number.",
    "A \\\\ b\\n.",
    "",
    "\\u0000\\u001b[31m",
    "\\ud83d\\ude00",
    "\\ud83d",
    "ß😀",
    "\\x",
];

/// Writes a JSON value, or almost one.
fn json(random: &mut Random, depth: usize, out: &mut String) {
    match random.below(if depth == 0 { 4 } else { 9 }) {
        0 => out.push_str(random.pick(&["null", "true", "7", "-1.5e3", "1e999", "00", "nul"])),
        1..=3 => {
            out.push('"');
            out.push_str(random.pick(&TEXTS));
            out.push('"');
        }
        4 => {
            out.push('[');
            for index in 0..random.below(4) {
                out.push_str(if index > 0 { "," } else { "" });
                json(random, depth - 1, out);
            }
            out.push(']');
        }
        _ => {
            out.push('{');
            for index in 0..random.below(5) {
                out.push_str(if index > 0 { "," } else { "" });
                out.push('"');
                out.push_str(random.pick(&NAMES));
                out.push_str(random.pick(&["\":", "\" : ", "\":", "\":", "\""]));
                json(random, depth - 1, out);
            }
            out.push('}');
        }
    }
}

/// An envelope with members of all kinds around and between.
fn envelope(random: &mut Random) -> String {
    let mut out = String::new();
    out.push_str(random.pick(&["{\"error\":", " {\n\"error\" : ", "{\"id\":7,\"error\":"]));
    out.push('{');
    for index in 0..1 + random.below(4) {
        out.push_str(if index > 0 { "," } else { "" });
        out.push('"');
        out.push_str(random.pick(&["code", "message", "code", "message", "details"]));
        out.push_str("\":\"");
        out.push_str(random.pick(&TEXTS));
        out.push('"');
    }
    out.push_str(random.pick(&["}}", "}}", "},\"a\":[{}]}", "}} ", "}"]));
    out
}

/// Damages a body in a few places.
fn damage(random: &mut Random, body: &mut Vec<u8>) {
    for _ in 0..random.below(4) {
        let at = random.below(body.len() + 1);
        match random.below(5) {
            0 => body.truncate(at),
            1 if at < body.len() => drop(body.remove(at)),
            2 if at < body.len() => body[at] ^= 1 << random.below(8),
            3 => body.insert(at, random.pick(b"\"\\{}[]:, \0\xff\xc3u")),
            _ => {
                let from = random.below(body.len() + 1).min(at);
                let part = body[from..at].to_vec();
                body.splice(at..at, part);
            }
        }
    }
}

fn headers(random: &mut Random) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for name in ["retry-after", "www-authenticate", "set-cookie"] {
        for _ in 0..random.below(3) {
            headers.append(name, HeaderValue::from_bytes(random.pick(&[b"7", b"\xff"])).unwrap());
        }
    }
    headers
}

#[test]
fn any_answer_becomes_a_value() {
    let sent: Vec<Vec<u8>> = ApiError::entries()
        .filter_map(ApiError::from_entry)
        .chain([
            ApiError::NotFound { id: 7 },
            ApiError::Anything("\u{1}😀".to_owned()),
            ApiError::Quoted("{".to_owned(), "}".to_owned()),
        ])
        .map(|error| error.body().to_vec())
        .collect();
    let mut random = Random(0x7573_6572_5f6e_6f74);
    let mut recognised = [0; 4];
    for _ in 0..ROUNDS {
        let mut body = match random.below(4) {
            0 => sent[random.below(sent.len())].clone(),
            1 | 2 => envelope(&mut random).into_bytes(),
            _ => {
                let mut out = String::new();
                json(&mut random, 5, &mut out);
                out.into_bytes()
            }
        };
        if random.below(2) == 0 {
            damage(&mut random, &mut body);
        }
        let status = random.pick(&[200, 304, 400, 401, 404, 500, 599, 600, 999]);
        let headers = headers(&mut random);
        recognised[usize::from(check(status, headers, &body))] += 1;
    }
    // None of the ways through is a rare one.
    assert!(recognised.iter().all(|count| *count > ROUNDS / 50), "{recognised:?}");
}

#[test]
fn random_bytes_become_a_value() {
    let mut random = Random(7);
    for len in 0..2_000 {
        let body: Vec<u8> = (0..len).map(|_| random.next().to_le_bytes()[0]).collect();
        assert_eq!(check(502, HeaderMap::new(), &body), 0);
    }
}

#[test]
fn nesting_of_any_depth_costs_no_stack() {
    let depth = 200_000;
    for (open, close) in [("[", "]"), ("{\"error\":", "}"), ("{\"a\":[", "]}")] {
        let nested = format!("{}0{}", open.repeat(depth), close.repeat(depth));
        for body in [
            nested.clone(),
            open.repeat(depth),
            format!(r#"{{"error":{nested}}}"#),
            format!(r#"{{"error":{{"code":{nested},"message":{nested}}}}}"#),
        ] {
            assert_eq!(check(500, HeaderMap::new(), body.as_bytes()), 0);
        }
        let body = format!(r#"{{"a":{nested},"error":{{"b":{nested},"code":"value"}}}}"#);
        assert_eq!(check(500, HeaderMap::new(), body.as_bytes()), 2);
    }
}
