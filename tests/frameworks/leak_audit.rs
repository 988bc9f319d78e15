//! The ways in which a secret might reach a client, in each framework: it never does.
//!
//! `data/leak_audit.md` is the table. Each of its cells is a request over a socket, and no byte of the
//! answer, be it in the status line, a header or the body, may have a part in the secret.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::net::SocketAddr;

use http::Response;
use unifiedapi_errors_tests::conformance::one_at_a_time;
use unifiedapi_errors_tests::events::Collected;
use unifiedapi_errors_tests::golden::assert_golden;
use unifiedapi_errors_tests::http1;

mod actix_web4;
mod axum08;
mod documents;
mod errors;
mod layer;
mod poem3;
mod relayed;
mod rocket05;
mod salvo1;
mod tower;
mod warp04;
mod ways;

use self::errors::{FAILURE, SECRET};
use self::ways::{WAYS, Way};

/// A column of the table.
pub struct Framework {
    name: &'static str,
    /// Where it serves all requests but those that it lacks.
    address: SocketAddr,
    /// Parts of paths, each with the reason.
    lacks: &'static [(&'static str, &'static str)],
}

/// The rows that do not apply where services are not tower's, and why.
pub const NO_LAYER: (&str, &str) =
    ("/layer/", "no layer: its services are not tower's without an adapter");
/// The row that does not apply where handlers return each error as it is, and why.
pub const NO_ERROR: (&str, &str) = ("/converted", "it has no error that `?` makes of others");

/// Answers as nobody should, so that the audit has something to find.
pub fn leak(place: &str) -> Response<String> {
    // Otherwise the layer replaces it.
    let response = Response::builder().status(500).header("content-type", "text/html");
    match place {
        "header" => response.header("x-cause", SECRET).body(String::new()).unwrap(),
        _ => response.body(format!("500: {FAILURE}")).unwrap(),
    }
}

/// Panics, and says the secret.
pub fn panicking() -> String {
    panic!("{FAILURE}")
}

fn frameworks() -> Vec<Framework> {
    vec![
        axum08::start(),
        actix_web4::start(),
        poem3::start(),
        rocket05::start(),
        salvo1::start(),
        warp04::start(),
        tower::start(),
    ]
}

impl Framework {
    /// Returns every byte of the answer.
    fn answer(&self, request: &str) -> Vec<u8> {
        let json = ["content-type: application/json"];
        let (headers, body) =
            if request.starts_with("POST ") { (&json[..], "7") } else { (&[][..], "") };
        let answer = http1::bytes(self.address, request, headers, body);
        answer.unwrap_or_else(|error| panic!("{}: {request}: {error}", self.name))
    }

    /// Returns why there is nothing to ask for.
    fn lacks(&self, way: &Way) -> Option<&'static str> {
        let lack = self.lacks.iter().find(|(request, _)| way.request.contains(request));
        lack.map(|(_, reason)| *reason)
    }
}

/// Whether an answer has the secret: in its bytes as they came, or in its body without the framing.
fn tells(answer: &[u8]) -> bool {
    let body = http1::Open::read(answer).and_then(|open| open.finish(false));
    let texts =
        [String::from_utf8_lossy(answer).into_owned(), body.map_or(String::new(), |it| it.body)];
    texts.iter().any(|text| text.to_lowercase().contains(SECRET))
}

/// Asks for one way, and returns what the table says of it.
fn cell(framework: &Framework, way: &Way, events: &Collected) -> &'static str {
    drop(events.take());
    let answer = framework.answer(way.request);
    let text = String::from_utf8_lossy(&answer);
    let context = || format!("{}: {}: {text}", framework.name, way.request);
    assert!(!tells(&answer), "{}", context());
    assert!(text.contains(way.says), "no {} in {}", way.says, context());
    let fields = events.take().into_iter().flat_map(|event| event.fields);
    if fields.map(|(_, text)| text).any(|text| text.contains(SECRET)) { "✓ log" } else { "✓" }
}

#[test]
fn no_byte_of_any_answer_has_the_secret() {
    let _one = one_at_a_time();
    let events = Collected::everywhere();
    let frameworks = frameworks();
    let mut reasons = BTreeMap::new();
    let mut table = Table::of(&frameworks);
    for way in WAYS {
        table.begin(way);
        for framework in &frameworks {
            let cell = match framework.lacks(way) {
                None => cell(framework, way, events).to_owned(),
                Some(reason) => {
                    let next = reasons.len() + 1;
                    format!("– ({})", reasons.entry(reason).or_insert(next))
                }
            };
            write!(table.text, " {cell} |").unwrap();
        }
    }
    assert_golden("data/leak_audit.md", &table.finish(&reasons));
}

#[test]
fn the_audit_finds_the_secret_where_a_handler_sends_it() {
    let _one = one_at_a_time();
    for framework in frameworks() {
        for place in ["body", "header"] {
            let answer = framework.answer(&format!("GET /leak/{place}"));
            assert!(tells(&answer), "{}: {place}", framework.name);
        }
        assert!(!tells(&framework.answer("GET /way/from")), "{}", framework.name);
    }
    assert!(tells(b"HTTP/1.1 500 no such host: ZQ7secret\r\n\r\n"));
    let chunks = b"HTTP/1.1 500 No\r\ntransfer-encoding: chunked\r\n\r\n3\r\nzq7\r\n6\r\nsecret\r\n0\r\n\r\n";
    assert!(tells(chunks));
    assert!(!tells(b"HTTP/1.1 500 No\r\n\r\nzq7"));
}

/// The table, as Markdown.
struct Table {
    text: String,
    columns: usize,
    group: &'static str,
}

impl Table {
    fn of(frameworks: &[Framework]) -> Self {
        let mut text = String::from(
            "# Ways in which a secret might reach a client\n\n\
             Made by `tests/frameworks/leak_audit.rs`. Each cell is a request over a socket, after which\n\
             no byte of the answer had the secret: ✓. Where the event for the log had it, which it may,\n\
             it says so. The same search finds the secret where a handler by hand sends it, in each\n\
             framework. – does not apply; the reasons are below.\n\n| way |",
        );
        for framework in frameworks {
            write!(text, " {} |", framework.name).unwrap();
        }
        text += "\n|---|";
        text += &"---|".repeat(frameworks.len());
        Self { text, columns: frameworks.len(), group: "" }
    }

    /// Begins the row of a way, and the group that it is the first of.
    fn begin(&mut self, way: &Way) {
        if way.group != self.group {
            self.group = way.group;
            write!(self.text, "\n| **{}** |{}", way.group, " |".repeat(self.columns)).unwrap();
        }
        write!(self.text, "\n| {} |", way.name).unwrap();
    }

    fn finish(mut self, reasons: &BTreeMap<&str, usize>) -> String {
        let mut reasons: Vec<_> = reasons.iter().map(|(reason, number)| (number, reason)).collect();
        reasons.sort();
        self.text += "\n\n";
        for (number, reason) in reasons {
            writeln!(self.text, "{number}. {reason}").unwrap();
        }
        self.text
    }
}
