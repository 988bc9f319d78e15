//! `examples/uapi_server`, over a socket: every row of the page, every refusal of the framework,
//! and what clients do all day; and what `examples/uapi_client` makes of answers.

#[cfg(feature = "reqwest013")]
#[path = "uapi_server/advice.rs"]
mod advice;
#[path = "../../unifiedapi-errors/examples/uapi_server/app/mod.rs"]
mod app;
#[path = "uapi_server/binary.rs"]
mod binary;
#[path = "uapi_server/bounds.rs"]
mod bounds;
#[path = "uapi_server/browser.rs"]
mod browser;
#[path = "uapi_server/calls.rs"]
mod calls;
#[allow(dead_code)] // nothing is typed here
#[path = "uapi_server/client.rs"]
mod client;
#[path = "uapi_server/documents.rs"]
mod documents;
#[cfg(unix)]
#[path = "uapi_server/guide.rs"]
mod guide;
#[path = "uapi_server/load.rs"]
mod load;
#[path = "uapi_server/oauth.rs"]
mod oauth;
#[path = "uapi_server/prefilled.rs"]
mod prefilled;
#[path = "uapi_server/recorded.rs"]
mod recorded;
#[path = "uapi_server/sessions.rs"]
mod sessions;
#[path = "uapi_server/table.rs"]
mod table;
#[path = "../support/tools.rs"]
mod tools;

use std::collections::{BTreeSet, HashSet};
use std::panic;
use std::sync::Once;
use std::time::Duration;

use tokio::net::TcpListener;
use unifiedapi_errors::{Catalog, UnifiedError, catalog::UnifiedApiError};

use self::app::Options;
use self::client::{Call, Client, envelope};

/// Serves the example on a free port, until the test ends and its runtime with it.
async fn serve(fail_store: bool) -> Client {
    serve_within(Duration::from_secs(60), fail_store).await
}

/// Likewise, with so long a time for the head of a request.
async fn serve_within(head_timeout: Duration, fail_store: bool) -> Client {
    static QUIET: Once = Once::new();
    // What `/panic` says is no failure of a test.
    QUIET.call_once(|| {
        let hook = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !info.to_string().contains(app::PANIC_MESSAGE) {
                hook(info);
            }
        }));
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = Client::new(listener.local_addr().unwrap());
    let router = app::router(Options { fail_store, panic_route: true }).unwrap();
    tokio::spawn(app::serve(listener, router, head_timeout, std::future::pending()));
    client
}

/// The page's rows in its order, from the tests' own copy: status, code, message.
fn page() -> Vec<(u16, &'static str, &'static str)> {
    let rows = include_str!("../data/return_codes.tsv").lines().skip(1);
    rows.map(|row| {
        let [status, code, message] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("not a row: {row}")
        };
        (status.parse().unwrap(), code, message)
    })
    .collect()
}

#[tokio::test]
async fn every_row_of_the_page_is_provoked() {
    let healthy = serve(false).await;
    let failing = serve(true).await;
    let entries: Vec<_> = UnifiedApiError::entries().collect();
    let page = page();
    let mut provoked = BTreeSet::new();
    for case in table::table() {
        let client = if case.failing { &failing } else { &healthy };
        let reply = client.send(&case.call).await;
        let number = entries.iter().position(|entry| case.row.entry() == Some(*entry)).unwrap();
        let (status, code, message) = page[number];
        let request = format!("{} {}", case.call.method, case.call.path);
        assert_eq!(reply.body, envelope(code, message), "{request}");
        assert_eq!(reply.status, status, "{request}");
        let types: Vec<_> = reply.headers.get_all("content-type").iter().collect();
        assert_eq!(types, ["application/json"], "{request}");
        let challenged = reply.headers.get("www-authenticate").is_some_and(|it| it == "Bearer");
        assert_eq!(challenged, status == 401, "{request}");
        assert!(provoked.insert(number), "{request}: {code} has a request already");
    }
    let missing: Vec<_> =
        (0..page.len()).filter(|number| !provoked.contains(number)).map(|row| page[row]).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let codes: HashSet<_> = provoked.iter().map(|row| page[*row].1).collect();
    println!("provoked: {} rows of {}, {} codes", provoked.len(), page.len(), codes.len());
    assert_eq!(provoked.len(), 74);
}

#[tokio::test]
async fn a_slash_at_the_end_changes_nothing() {
    let client = serve(false).await;
    let paths = [
        "/uapi/cdr",
        "/uapi/cdr/12",
        "/uapi/phoneCalls/@me/@self",
        "/uapi/phoneCalls/@me/210/b817d261000000000001",
        "/uapi/extensions/@me/0003*210/phoneCallEvents",
        "/uapi/extensions/@me/0003*210/phoneCallEvents/0",
        "/uapi/extensions/@me/0003*210/phoneCallEvents/0/2",
        "/uapi/extensions/@me/0003*210/queue/agents",
        "/uapi/extensions/@me/0003*210/queue/agents/1001",
        "/uapi/extensions/@me/@self/presence",
        "/uapi/extensions/%40me/0003%2A210/presence",
    ];
    for path in paths {
        let without = client.send(&Call::new("GET", path)).await;
        let with = client.send(&Call::new("GET", format!("{path}/"))).await;
        assert_eq!(without.status, 200, "{path}: {:?}", without.body);
        assert_eq!(with.status, 200, "{path}/: {:?}", with.body);
        assert_eq!(without.body, with.body, "{path}");
        assert_ne!(without.json()["totalResults"], 0, "{path}");
    }
}

#[tokio::test]
async fn what_the_framework_answers_by_itself_leaves_in_the_envelope() {
    let client = serve(false).await;
    let simple = "/uapi/phoneCalls/@me/simple/";
    let fax = "/uapi/faxes/@me/0003*210";
    let good = r#"{"recipients":["0003*210"]}"#;
    let large = vec![b' '; app::BODY_LIMIT + 1];
    let refusals = [
        (404, "not_found", Call::new("GET", "/uapi/nothing")),
        (404, "not_found", Call::new("GET", "/unified")),
        (404, "not_found", Call::new("POST", "/uapi/cdr/12/more")),
        (405, "method_not_allowed", Call::new("DELETE", "/uapi/cdr/")),
        (405, "method_not_allowed", Call::new("PATCH", fax)),
        (400, "json_invalid", Call::new("POST", simple).body(r#"{"extension":"#)),
        (400, "json_invalid", Call::new("POST", simple).body("[]")),
        (400, "json_invalid", Call::new("POST", simple)),
        (400, "json_invalid", Call::new("POST", fax).form("{", &[])),
        (400, "bad_request", Call::new("GET", "/uapi/cdr/%ff")),
        (400, "bad_request", Call::new("POST", fax).body("{}")),
        (
            400,
            "multipart_invalid",
            Call::new("POST", fax).form(good, &[("fax.pdf", "%PDF")]).cut(9),
        ),
        (413, "payload_too_large", Call::new("POST", simple).body(large.clone())),
        (413, "payload_too_large", Call::new("POST", "/uapi/nothing").body(large)),
        (500, "internal_server_error", Call::new("GET", "/panic")),
    ];
    for (status, code, call) in refusals {
        let reply = client.send(&call).await;
        let request = format!("{} {}", call.method, call.path);
        let (sent, message) = reply.envelope().unwrap_or_else(|| panic!("{request}: no envelope"));
        assert_eq!((reply.status.as_u16(), sent.as_str()), (status, code), "{request}");
        for secret in ["panic", "expected", "column", "Invalid", "boundary", "axum", "serde"] {
            assert!(!message.contains(secret), "{request}: {message}");
        }
        let allow = reply.headers.get("allow").map(|allow| allow.to_str().unwrap());
        match call.path.as_str() {
            "/uapi/cdr/" => assert_eq!(allow, Some("GET,HEAD")),
            path if path == fax && status == 405 => assert_eq!(allow, Some("POST")),
            _ => assert_eq!(allow, None, "{request}"),
        }
    }
}

#[tokio::test]
async fn head_gets_the_head_of_an_error() {
    let client = serve(false).await;
    for path in ["/uapi/nothing", "/uapi/cdr/?count=0", "/panic"] {
        let get = client.send(&Call::new("GET", path)).await;
        let head = client.send(&Call::new("HEAD", path)).await;
        assert_eq!(head.status, get.status, "{path}");
        assert_eq!(head.headers["content-type"], "application/json", "{path}");
        assert!(head.body.is_empty(), "{path}");
    }
}

#[tokio::test]
async fn a_path_is_refused_before_its_body() {
    let client = serve(false).await;
    for (code, method, path) in [
        ("extension_invalid", "POST", "/uapi/faxes/@me/nonsense"),
        ("user_invalid", "POST", "/uapi/faxes/@nobody/210"),
        ("user_invalid", "POST", "/uapi/phoneCalls/@nobody/simple"),
        ("not_implemented", "POST", "/uapi/phoneCalls/@me/telepathy"),
        ("extension_invalid", "PUT", "/uapi/phoneCalls/@me/21/b817d261000000000001"),
        ("pc_phonecall_invalid", "PUT", "/uapi/phoneCalls/@me/@self/444444"),
        ("extension_invalid", "POST", "/uapi/extensions/@me/@self/phoneCallEvents"),
        ("pce_type_invalid", "POST", "/uapi/extensions/@me/210/phoneCallEvents/5"),
        ("pce_id_invalid", "PUT", "/uapi/extensions/@me/210/phoneCallEvents/0/a-b"),
        ("qag_agent_invalid", "PUT", "/uapi/extensions/@me/210/queue/agents/smith"),
    ] {
        let call = Call::new(method, path);
        for call in [call.clone(), call.clone().body("{"), call.text("text/plain", "nothing")] {
            let reply = client.send(&call).await;
            assert_eq!(reply.envelope().map(|(code, _)| code).as_deref(), Some(code), "{path}");
        }
    }
}

#[tokio::test]
async fn a_broken_store_names_its_cause_to_nobody() {
    let client = serve(true).await;
    let call = Call::new("DELETE", "/uapi/extensions/@me/210/phoneCallEvents/0/2");
    let reply = client.send(&call).await;
    assert_eq!(reply.body, envelope("pce_fail_delete", "Failed to delete the event."));
    let list = client.send(&Call::new("GET", "/uapi/extensions/@me/210/phoneCallEvents/")).await;
    assert_eq!(list.json()["totalResults"], 1, "what cannot be deleted is still there");
}

#[cfg(unix)]
#[tokio::test]
async fn the_program_says_where_it_listens_and_ends_at_ctrl_c() {
    let program = binary::Program::start(&["--listen", "127.0.0.1:0", "--fail-store"]);
    let [server, documents, token] = &program.lines[..] else { panic!("{:?}", program.lines) };
    let address = server.strip_prefix("listening on http://").unwrap();
    assert_eq!(*documents, format!("documents at http://{address}{}", app::PAGE));
    assert_eq!(*token, format!("token {}", app::DEMO_TOKEN));
    let client = Client::new(address.parse().unwrap());
    let page = client.send(&Call::new("GET", app::PAGE).authorization(None)).await;
    assert_eq!(page.status, 200, "where it says that the documents are");

    let event = r#"{"type":"0","url":"http://crm.example/"}"#;
    let add = Call::new("POST", "/uapi/extensions/@me/210/phoneCallEvents/").body(event);
    let reply = client.send(&add).await;
    assert_eq!(
        (reply.status.as_u16(), reply.body),
        (500, envelope("pce_fail_add", "Failed to add the event.").into())
    );
    let reply = client.send(&Call::new("GET", "/panic")).await;
    assert_eq!(reply.status, 404, "without its option there is no such route");

    let (status, log) = program.interrupt();
    assert!(status.success(), "{status}\n{log}");
    let events: Vec<_> = log.lines().collect();
    assert_eq!(events.len(), 1, "the 500 is one event, and the 404 none:\n{log}");
    for part in ["ERROR", "status=500", "pce_fail_add", "the store failed", "disk is full"] {
        assert!(events[0].contains(part), "{part} is not in {log}");
    }
}

#[cfg(unix)]
#[test]
fn a_program_that_cannot_listen_fails() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let program = binary::Program::start(&["--listen", &address]);
    assert!(program.lines.is_empty(), "{:?}", program.lines);
    let (status, log) = program.wait();
    assert_eq!(status.code(), Some(1));
    assert!(log.starts_with(&format!("uapi_server: cannot serve on {address}: ")), "{log}");
}
