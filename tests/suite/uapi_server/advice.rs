//! What `examples/uapi_client` says about answers, also about those that nobody declared.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::Command;

use unifiedapi_errors_tests::programs::example;

const LOG_IN: &str = "→ log in again";
const ASK: &str = "→ ask the user for something else";
const REPORT: &str = "→ tell the people who run the server";

/// An answer and what the client says about it.
const ANSWERS: [(&str, &str, &str); 14] = [
    ("401", r#"{"error":{"code":"unauthorized","message":"Access unauthorized"}}"#, LOG_IN),
    ("403", r#"{"error":{"code":"access_denied","message":"The token is invalid."}}"#, LOG_IN),
    // The page of version 3, a server of OAuth, and nobody.
    ("401", r#"{"error":{"code":"access_denided","message":"Access denied."}}"#, LOG_IN),
    ("401", r#"{"error":"expired_token"}"#, LOG_IN),
    ("401", "", LOG_IN),
    ("401", "<html>Unauthorized</html>", LOG_IN),
    (
        "400",
        r#"{"error":{"code":"user_invalid","message":"The user Id parameter is invalid."}}"#,
        ASK,
    ),
    ("400", r#"{"error":{"code":"filtervalue_invalid","message":"Other words."}}"#, ASK),
    ("403", r#"{"error":{"code":"pce_access_denied","message":"You are not allowed."}}"#, ASK),
    ("400", r#"{"error":{"code":"internal_server_error","message":"The fax failed."}}"#, REPORT),
    ("500", r#"{"error":{"code":"internal_server_error","message":"An error."}}"#, REPORT),
    ("400", r#"{"error":{"code":"request_not_implemented","message":"Not yet."}}"#, REPORT),
    ("502", "<html>Bad Gateway</html>", REPORT),
    ("503", "<html>Busy</html>", "→ try again in 7 s"),
];

#[test]
fn the_client_knows_what_to_do_about_each_answer() {
    let client = example("uapi_client", "reqwest013");
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        for (status, body, _) in ANSWERS {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                request.extend(byte);
            }
            let head = "retry-after: 7\r\nconnection: close";
            write!(
                stream,
                "HTTP/1.1 {status} \r\n{head}\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            )
            .unwrap();
        }
    });
    for (status, body, advice) in ANSWERS {
        let call = ["--url", &url, "GET", "/uapi/cdr/"];
        let output = Command::new(&client).args(call).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert_eq!(said.lines().last().map(str::trim), Some(advice), "{status} {body}: {said}");
        assert!(!output.status.success(), "{status} {body}");
    }
    server.join().unwrap();
}
