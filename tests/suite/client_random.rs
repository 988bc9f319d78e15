//! Random answers: nothing that is in a body makes reading it fail.

use http::{HeaderMap, HeaderValue};
use unifiedapi_errors::{Catalog, UnifiedError};
use unifiedapi_errors_tests::random::Random;
use unifiedapi_errors_tests::received::{ApiError, FlatError, check};

const ROUNDS: u64 = 40_000;

const NAMES: [&str; 12] = [
    "error",
    "code",
    "message",
    "errors",
    "Error",
    "c\\u006fde",
    "",
    "details",
    "max",
    "fields",
    "param",
    "trace",
];

/// Members that belong to one code or another, and what is almost like them.
const MEMBERS: [&str; 10] = [
    "\"max\":5",
    "\"max\":\"5\"",
    "\"max\":18446744073709551615,\"fields\":[]",
    "\"fields\":[\"a\",\"\\u00df\"],\"max\":0",
    "\"fields\":[7]",
    "\"fields\":[],\"m\\u0061x\":1,\"sql\":\"SELECT\"",
    "\"param\":1e999",
    "\"param\":-0.0",
    "\"param\":null,\"version\":1",
    "\"trace\":{\"id\":\"7\"}",
];

const TEXTS: [&str; 16] = [
    "user_not_found",
    "user_too_many",
    "user_part_missing",
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
    let is_flat = random.below(3) == 0;
    if !is_flat {
        out.push_str(random.pick(&["{\"error\":", " {\n\"error\" : ", "{\"id\":7,\"error\":"]));
    }
    out.push('{');
    for index in 0..1 + random.below(4) {
        out.push_str(if index > 0 { "," } else { "" });
        out.push('"');
        out.push_str(random.pick(&["code", "message", "code", "message", "details"]));
        out.push_str("\":\"");
        out.push_str(random.pick(&TEXTS));
        out.push('"');
    }
    for _ in 0..random.below(3) {
        out.push(',');
        out.push_str(random.pick(&MEMBERS));
    }
    let ends = ["}}", "}}", "},\"a\":[{}]}", "}} ", "}"];
    out.push_str(if is_flat { "}" } else { random.pick(&ends) });
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

/// The bodies of errors, each in both shapes.
fn bodies(errors: impl IntoIterator<Item = ApiError>) -> Vec<Vec<u8>> {
    let both = |error: ApiError| [error.body().to_vec(), FlatError::Api(error).body().to_vec()];
    errors.into_iter().flat_map(both).collect()
}

#[test]
fn any_answer_becomes_a_value() {
    const STATUSES: &[u16] = &[200, 304, 400, 401, 404, 413, 500, 599, 600, 999];
    let sent = ApiError::entries().filter_map(ApiError::from_entry).chain([
        ApiError::NotFound { id: 7 },
        ApiError::Anything("\u{1}😀".to_owned()),
        ApiError::Quoted("{".to_owned(), "}".to_owned()),
        ApiError::PartMissing { param: None, part: 7 },
    ]);
    let sent = bodies(sent);
    let with_data = bodies([
        ApiError::TooMany { max: 5, fields: vec!["ß".to_owned(), String::new()] },
        ApiError::PartMissing { param: Some(0.5), part: 7 },
    ]);
    let mut random = Random(0x7573_6572_5f6e_6f74);
    let mut recognised = [0; 5];
    for _ in 0..ROUNDS {
        let (statuses, mut body) = match random.below(5) {
            0 => (STATUSES, sent[random.below(sent.len())].clone()),
            1 => (&[400, 413][..], with_data[random.below(with_data.len())].clone()),
            2 | 3 => (STATUSES, envelope(&mut random).into_bytes()),
            _ => {
                let mut out = String::new();
                json(&mut random, 5, &mut out);
                (STATUSES, out.into_bytes())
            }
        };
        if random.below(2) == 0 {
            damage(&mut random, &mut body);
        }
        let headers = headers(&mut random);
        recognised[usize::from(check(random.pick(statuses), headers, &body))] += 1;
    }
    // None of the ways through is a rare one.
    assert!(recognised.iter().all(|count| *count > ROUNDS / 50), "{recognised:?}");
}

#[test]
fn random_bytes_become_a_value() {
    let mut random = Random(7);
    for len in 0..2_000 {
        let body: Vec<u8> = (0..len).map(|_| random.bits().to_le_bytes()[0]).collect();
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
