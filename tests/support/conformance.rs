//! The conformance suite of all frameworks: what leaves on the socket is what was declared.
//!
//! A framework's test serves four routes on a socket and calls [`check`]: `/catalog/{index}`
//! answers with [`catalog`], `/sample/{index}` with [`sample`], `/problem` with [`problem`] and
//! `/flat` with [`flat`].
//!
//! What is expected is written down beside the samples and in the page's table, not asked of the
//! crate.

use serde_json::json;
use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Mutex, MutexGuard, PoisonError},
};
use unifiedapi_errors::{Catalog, UnifiedError, catalog::UnifiedApiError};

mod samples;
mod shaped;

pub use self::samples::{Framed, SECRET, SampleError, StoreFailed};
pub use self::shaped::{Flat, FlatError, ProblemError, flat, problem};
use crate::http1::{self, Reply};

/// The rows of the page: status, code, message.
const PAGE: &str = include_str!("../data/return_codes.tsv");

/// What a server may add to any response (RFC 9110, sections 7.6.1, 8.6 and 10.2.4, and a date).
const SERVER_HEADERS: &[&str] = &["connection", "content-length", "server"];

/// Fails with a row of the catalog, or succeeds after the last.
///
/// # Errors
///
/// As said.
pub fn catalog(index: usize) -> Result<&'static str, UnifiedApiError> {
    let entry = UnifiedApiError::entries().nth(index);
    entry.and_then(UnifiedApiError::from_entry).map_or(Ok("fine"), Err)
}

/// Fails with a sample, or succeeds after the last.
///
/// # Errors
///
/// As said.
pub fn sample(index: usize) -> Result<&'static str, SampleError> {
    samples::samples().into_iter().nth(index).map_or(Ok("fine"), |sample| Err(sample.error))
}

/// Fails, so that a handler has something for its `?`.
///
/// # Errors
///
/// Always.
pub fn secret() -> Result<&'static str, StoreFailed> {
    Err(StoreFailed::new())
}

/// Lets one test at a time use its server, so that events can be told apart.
pub fn one_at_a_time() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Requests every error and compares all that arrives; `adds` are headers that the framework adds
/// to every response.
///
/// # Panics
///
/// If anything is not as declared.
pub fn check(framework: &str, address: SocketAddr, adds: &[&str]) {
    let _one = one_at_a_time();
    #[cfg(feature = "tracing")]
    let events = crate::events::Collected::everywhere();
    #[cfg(feature = "tracing")]
    drop(events.take()); // of the tests before
    let expected = expected();
    let mut headers = 0;
    for expected in &expected {
        let received = http1::get(address, &expected.path);
        headers += expected.compare(&received, adds);
        #[cfg(feature = "client")]
        expected.reads_back(&received);
        #[cfg(feature = "tracing")]
        assert_eq!(events.take(), [expected.event()], "{}", expected.path);
    }
    for shaped in shaped::EXPECTED {
        shaped.compare(&http1::get(address, shaped.path));
        #[cfg(feature = "tracing")]
        assert_eq!(events.take().len(), 1, "{}", shaped.path);
    }
    let last = [format!("/catalog/{}", 74), format!("/sample/{}", expected.len() - 74)];
    for path in last {
        let received = http1::get(address, &path);
        assert_eq!((received.status, &*received.body), (200, "fine"), "{path}");
        #[cfg(feature = "tracing")]
        assert_eq!(events.take(), [], "{path}");
    }
    let total = expected.len();
    let events = if cfg!(feature = "tracing") { total } else { 0 };
    println!(
        "| {framework} | {total} errors: 74 of the catalog, {} samples | {total} statuses | \
         {total} bodies | {total} content types | {headers} declared headers | {events} events |",
        total - 74
    );
}

/// Fails if what a path answers with is not [`StoreFailed`], or shows what only logs may.
///
/// # Panics
///
/// If it is not, or does.
pub fn stays_inside(address: SocketAddr, paths: &[&str]) {
    let _one = one_at_a_time();
    for path in paths {
        let received = http1::get(address, path);
        leaks_nothing(&received);
        assert_eq!(received.status, 500, "{path}");
        assert_eq!(received.body, StoreFailed::new().body(), "{path}");
    }
}

/// Fails if a response shows what only logs may.
///
/// # Panics
///
/// If it does.
pub fn leaks_nothing(received: &Reply) {
    let text = format!("{received:?}");
    for hint in [SECRET, "refused", "connection reset", "StoreFailed", "password"] {
        assert!(!text.contains(hint), "{text}");
    }
}

/// One request and what must come back.
struct Expected {
    path: String,
    status: u16,
    code: String,
    message: String,
    headers: BTreeMap<String, Vec<String>>,
    /// What the event says of the error.
    #[cfg_attr(not(feature = "tracing"), allow(dead_code))]
    log: String,
    /// What the event says of its headers.
    #[cfg_attr(not(feature = "tracing"), allow(dead_code))]
    unsent: Option<&'static str>,
}

/// Returns the rows of the page and the samples.
fn expected() -> Vec<Expected> {
    let rows: Vec<_> = PAGE.lines().skip(1).map(|row| row.splitn(3, '\t').collect()).collect();
    assert_eq!(rows.len(), 74);
    let catalog = rows.into_iter().enumerate().map(|(index, row): (_, Vec<_>)| Expected {
        path: format!("/catalog/{index}"),
        status: row[0].parse().unwrap(),
        code: row[1].to_owned(),
        message: row[2].to_owned(),
        headers: match row[0] {
            "401" => BTreeMap::from([("www-authenticate".to_owned(), vec!["Bearer".to_owned()])]),
            _ => BTreeMap::new(),
        },
        log: row[2].to_owned(),
        unsent: None,
    });
    let samples = samples::samples().into_iter().enumerate().map(|(index, sample)| Expected {
        path: format!("/sample/{index}"),
        status: sample.status,
        code: sample.code.to_owned(),
        message: sample.message,
        headers: (sample.headers.iter())
            .map(|(name, values)| {
                ((*name).to_owned(), values.iter().map(ToString::to_string).collect())
            })
            .collect(),
        log: sample.log,
        unsent: sample.unsent,
    });
    catalog.chain(samples).collect()
}

impl Expected {
    /// Compares all of a response and returns how many declared header lines it has.
    fn compare(&self, received: &Reply, adds: &[&str]) -> usize {
        let path = &self.path;
        assert_eq!(received.status, self.status, "{path}");

        let code = serde_json::to_string(&json!(self.code)).unwrap();
        let message = serde_json::to_string(&json!(self.message)).unwrap();
        let body = format!(r#"{{"error":{{"code":{code},"message":{message}}}}}"#);
        assert!(received.body == body, "{path}: {}", received.body);
        assert_eq!(received.header("content-length"), [body.len().to_string()], "{path}");

        let mut headers = BTreeMap::<_, Vec<_>>::new();
        for (name, value) in received.headers.clone() {
            headers.entry(name).or_default().push(value);
        }
        assert_eq!(headers.remove("content-type").unwrap(), ["application/json"], "{path}");
        headers.retain(|name, _| ![SERVER_HEADERS, adds].concat().contains(&&**name));
        assert_eq!(headers, self.headers, "{path}");
        headers.values().map(Vec::len).sum()
    }

    /// Reads a response as a client does, who finds the declaration again.
    #[cfg(feature = "client")]
    fn reads_back(&self, response: &Reply) {
        use unifiedapi_errors::client;

        let path = &self.path;
        let mut answer = http::Response::new(response.body.clone().into_bytes());
        *answer.status_mut() = response.status.try_into().unwrap();
        let received = client::Received::<SampleError>::parse(answer);
        let entry = received.entry().map(|entry| (entry.status().as_u16(), entry.code()));
        assert_eq!(entry, Some((self.status, &*self.code)), "{path}");
        assert_eq!(received.wire_message(), Some(&*self.message), "{path}");
        // As a gateway's answer it is the same error again.
        assert_eq!(received.status().as_u16(), self.status, "{path}");
        assert_eq!(received.code(), self.code, "{path}");
    }

    #[cfg(feature = "tracing")]
    fn event(&self) -> crate::events::Seen {
        let fields = [
            ("message", one_line(&self.message)),
            ("status", format!("{}u64", self.status)),
            ("code", self.code.clone()),
            ("error", one_line(&self.log)),
        ];
        let unsent = self.unsent.map(|names| ("unsent_headers", names.to_owned()));
        let fields = fields.into_iter().chain(unsent);
        let level = match self.status {
            429 => "WARN",
            500.. => "ERROR",
            _ => "DEBUG",
        };
        crate::events::Seen {
            level: level.to_owned(),
            target: "unifiedapi_errors".to_owned(),
            fields: fields.map(|(name, value)| (name.to_owned(), value)).collect(),
        }
    }
}

/// Escapes what could begin a line of the log, and cuts what is longer than 4 KiB.
#[cfg(feature = "tracing")]
fn one_line(text: &str) -> String {
    let escape = |char: char| match char {
        '\u{2028}' => char.escape_default().to_string(),
        char if char.is_control() => char.escape_default().to_string(),
        char => char.to_string(),
    };
    let line: String = text.chars().map(escape).collect();
    // The only long text among the samples is ASCII.
    line.get(..4096).map_or(line.clone(), |start| format!("{start}…"))
}
