//! What one request, and many, may cost.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use serde_json::json;

use super::client::{Call, Client};
use super::{serve, serve_within};

const SIMPLE: &str = "/uapi/phoneCalls/@me/simple";

/// A call of one view.
fn dial(sources: usize, destinations: usize) -> Call {
    let view = json!({ "source": vec!["210"; sources], "destination": vec!["211"; destinations] });
    Call::new("POST", SIMPLE).body(json!({ "phoneCallView": [view] }).to_string())
}

/// The code that a call is refused with; none if it is not.
async fn refused(client: &Client, call: &Call) -> Option<String> {
    let reply = client.send(call).await;
    let code = reply.envelope().map(|(code, _)| code);
    assert_eq!(reply.status, if code.is_some() { 400 } else { 200 }, "{:?}", reply.body);
    code
}

#[tokio::test]
async fn a_call_has_64_numbers_and_16_views() {
    let client = serve(false).await;
    for (sources, destinations, code) in [
        (1, 63, None),
        (32, 32, None),
        (1, 64, Some("pc_destination_invalid")),
        (33, 32, Some("pc_destination_invalid")),
        (1, 10_000, Some("pc_destination_invalid")),
        (65, 1, Some("pc_source_invalid")),
        (10_000, 1, Some("pc_source_invalid")),
    ] {
        let sent = refused(&client, &dial(sources, destinations)).await;
        assert_eq!(sent.as_deref(), code, "{sources} {destinations}");
    }
    for (views, numbers, code) in [
        (16, 2, None),
        (16, 3, Some("pc_destination_invalid")),
        (17, 1, Some("pc_phonecallview_invalid")),
        (10_000, 1, Some("pc_phonecallview_invalid")),
    ] {
        let view = json!({ "source": vec!["210"; numbers], "destination": vec!["211"; numbers] });
        let body = json!({ "phoneCallView": vec![view; views] }).to_string();
        let sent = refused(&client, &Call::new("POST", SIMPLE).body(body)).await;
        assert_eq!(sent.as_deref(), code, "{views} {numbers}");
    }
}

#[tokio::test]
async fn a_fax_and_a_filter_have_64_numbers() {
    let client = serve(false).await;
    for (count, fax, filter) in [
        (64, None, None),
        (65, Some("fx_recipients_invalid"), Some("filtervalue_invalid")),
        (9_000, Some("fx_recipients_invalid"), Some("filtervalue_invalid")),
    ] {
        let request = json!({ "recipients": vec!["210"; count] }).to_string();
        let call = Call::new("POST", "/uapi/faxes/@me/210").form(&request, &[("a.pdf", "%PDF")]);
        assert_eq!(refused(&client, &call).await.as_deref(), fax, "{count}");
        let values = vec!["210"; count].join(",");
        let path = format!("/uapi/cdr?filterBy=source&filterOp=inArray&filterValue={values}");
        assert_eq!(refused(&client, &Call::new("GET", path)).await.as_deref(), filter, "{count}");
    }
}

#[tokio::test]
async fn a_body_of_too_many_values_is_refused() {
    let client = serve(false).await;
    let deep = "[[[[[[[[0,0],[0,0]],[[0,0],[0,0]]]]]]]],".repeat(60);
    let wide: String = (0..5_000).map(|number| format!(r#""{number}":0,"#)).collect();
    let bodies = [
        format!(r#"{{"a":[{deep}0],"b":[{deep}0],"c":[{deep}0],"d":[{deep}0]}}"#),
        format!(r#"{{{wide}"z":0}}"#),
        "[".repeat(100_000),
        format!(r#"{{"a":{}}}"#, "[".repeat(100_000)),
    ];
    for body in bodies {
        let start = body[..40].to_owned();
        let sent = refused(&client, &Call::new("POST", SIMPLE).body(body)).await;
        assert_eq!(sent.as_deref(), Some("json_invalid"), "{start}");
    }
    // Such a member is nobody's, and no harm.
    let body = format!(
        r#"{{"other":[{}0],"phoneCallView":[{{"source":210,"destination":[211]}}]}}"#,
        "0,".repeat(200_000)
    );
    assert_eq!(refused(&client, &Call::new("POST", SIMPLE).body(body)).await, None);
}

/// The client is in the same process, and has the body too.
#[cfg(feature = "client")]
#[test]
fn a_megabyte_of_numbers_costs_a_few_megabytes() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = runtime.block_on(serve(false));
    let bodies = [
        dial(1, 170_000),
        Call::new("POST", SIMPLE).body(format!(r#"{{"a":[{}0]}}"#, "0,".repeat(500_000))),
        Call::new("POST", SIMPLE).body(format!("{{{}}}", r#""a":[{}],"#.repeat(110_000))),
    ];
    for call in bodies {
        let allocated = allocation_counter::measure(|| {
            assert_eq!(runtime.block_on(client.send(&call)).status, 400);
        });
        assert!(allocated.bytes_max < 5 * 1024 * 1024, "{allocated:?}");
    }
}

#[tokio::test]
async fn a_thousand_calls_events_and_agents_are_kept_and_the_oldest_go_first() {
    let client = serve(false).await;
    let total = async |path: &str| {
        let list = client.send(&Call::new("GET", format!("{path}?count=5000"))).await.json();
        list["totalResults"].clone()
    };
    for _ in 0..1002 {
        assert_eq!(client.send(&dial(1, 1)).await.status, 200);
    }
    assert_eq!(total("/uapi/phoneCalls/@me/@self").await, 1000);
    assert_eq!(total("/uapi/phoneCalls/@me/@self/b817d261000000000001").await, 0);

    let events = "/uapi/extensions/@me/0003*211/phoneCallEvents";
    for _ in 0..1002 {
        let event = Call::new("POST", events).body(r#"{"type":"0","url":"http://crm.example/"}"#);
        assert_eq!(client.send(&event).await.status, 200);
    }
    assert_eq!(total(events).await, 1000);

    let agents = "/uapi/extensions/@me/0003*210/queue/agents";
    let pause = async |agent: usize| {
        let call = Call::new("PUT", format!("{agents}/{agent}")).body(r#"{"status":"2"}"#);
        assert_eq!(client.send(&call).await.json()[0]["status"], "2");
    };
    let status = async |agent: usize| {
        let list = client.send(&Call::new("GET", format!("{agents}/{agent}"))).await.json();
        list["entry"][0]["status"].clone()
    };
    pause(10_000).await;
    pause(10_001).await;
    for agent in 0..997 {
        pause(20_000 + agent).await;
    }
    // Who is changed again is the newest.
    pause(10_000).await;
    pause(30_000).await;
    pause(30_001).await;
    assert_eq!((status(10_000).await, status(10_001).await), (json!("2"), json!("1")));
    // The changed ones, and the two that every queue has.
    assert_eq!(total(agents).await, 1002);
}

#[tokio::test]
async fn what_is_kept_of_an_event_is_short() {
    let client = serve(false).await;
    let event = |url: String| {
        let body = json!({ "type": "0", "url": url }).to_string();
        Call::new("POST", "/uapi/extensions/@me/210/phoneCallEvents").body(body)
    };
    let url = |length: usize| format!("{:x<length$}", "http://crm.example/");
    assert_eq!(refused(&client, &event(url(2048))).await, None);
    let sent = refused(&client, &event(url(2049))).await;
    assert_eq!(sent.as_deref(), Some("pce_url_invalid"));
}

#[tokio::test]
async fn a_body_that_breaks_off_is_incomplete_whatever_it_is_for() {
    let client = serve_within(Duration::from_millis(500), false).await;
    let address = client.address();
    for target in ["GET /uapi/cdr", "POST /uapi/phoneCalls/@me/simple", "POST /oauth/token.php"] {
        let request = format!(
            "{target} HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nno length\r\n"
        );
        let answer =
            tokio::task::spawn_blocking(move || until_closed(address, request.as_bytes()).0);
        let answer = answer.await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 400 Bad Request\r\n"), "{target}: {answer}");
        assert!(answer.contains("\r\nContent-Type: application/json\r\n"), "{target}: {answer}");
        assert!(answer.contains("{\"error\":{\"code\":\"body_incomplete\","), "{target}: {answer}");
    }
}

/// Sends this and returns what comes until the server closes the connection, and how long it took.
fn until_closed(server: SocketAddr, send: &[u8]) -> (String, Duration) {
    let begin = Instant::now();
    let mut stream = TcpStream::connect(server).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.write_all(send).unwrap();
    let mut received = String::new();
    // A reset is an end as well.
    let _ = stream.read_to_string(&mut received);
    (received, begin.elapsed())
}

#[tokio::test]
async fn a_client_has_a_time_to_send_the_head_of_a_request() {
    let limit = Duration::from_millis(500);
    let client = serve_within(limit, false).await;
    let address = client.address();
    let heads: [&[u8]; 4] =
        [b"", b"GET", b"GET /uapi/cdr HTTP/1.1\r\n", b"GET /uapi/cdr HTTP/1.1\r\nhost: a\r\n"];
    for head in heads {
        let closed = tokio::task::spawn_blocking(move || until_closed(address, head));
        let (received, elapsed) = closed.await.unwrap();
        assert_eq!(received, "", "{head:?}");
        assert!(elapsed >= limit && elapsed < 10 * limit, "{elapsed:?}");
    }
    // Bytes that drip do not prolong it.
    let dripped = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        let begin = Instant::now();
        while begin.elapsed() < 10 * limit && stream.write_all(b"x").is_ok() {
            std::thread::sleep(Duration::from_millis(50));
        }
        begin.elapsed()
    });
    assert!(dripped.await.unwrap() < 10 * limit);
    // Who is answered may ask again, within the same time.
    let answered = tokio::task::spawn_blocking(move || {
        until_closed(address, b"GET /uapi/cdr HTTP/1.1\r\nhost: a\r\n\r\n")
    });
    let (received, elapsed) = answered.await.unwrap();
    // Some clients look for exactly these letters.
    let head = "HTTP/1.1 401 Unauthorized\r\nWww-Authenticate: Bearer\r\nContent-Type: application/json\r\n";
    assert!(received.starts_with(head), "{received}");
    assert!(elapsed >= limit, "{elapsed:?}");
    assert_eq!(client.send(&Call::new("GET", "/uapi/cdr")).await.status, 200);
}
