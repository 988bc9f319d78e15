//! What becomes of calls.

use serde_json::{Value, json};

use super::client::Call;
use super::serve;

#[tokio::test]
async fn a_call_is_made_held_transferred_and_ended() {
    let client = serve(false).await;
    // As the API's page has it, but for the ellipsis.
    let body = r#"{"extension":"0003*210","phoneCallView":[{"source":["5354353"],
        "destination":["5353535"],"callerId":"John Doe <4242425>","callerDestination":"4242425"}],
        "nonce":"MTIzNDU"}"#;
    for kind in ["simple", "callback", "conferenceInvite"] {
        let query =
            "waitForPickup=25&callDuration=60&allowPublicTransfer=true&video=0&number=900&pin=1234";
        let make = Call::new("POST", format!("/uapi/phoneCalls/@me/{kind}/?{query}")).body(body);
        let call = client.send(&make).await.json()[0].clone();
        assert_eq!(call["extension"], "0003*210");
        assert_eq!(call["nonce"], "MTIzNDU");
        assert_eq!(call["phoneCallView"][0]["callerDestination"], "4242425");
        assert_eq!(call["phoneCallView"][0]["status"], 3, "it rings");
        let path = format!("/uapi/phoneCalls/@me/210/{}/", call["id"].as_str().unwrap());
        for (member, is_there, action) in actions() {
            let reply = client.send(&Call::new("PUT", &path).body(action.to_string())).await;
            assert_eq!(reply.status, 200, "{action}: {:?}", reply.body);
            let changed = match reply.json() {
                Value::Array(mut only) if only.len() == 1 => only.remove(0),
                call => call, // after UnPark
            };
            let view = &changed["phoneCallView"][0];
            assert_eq!(view.get(member).is_some(), is_there, "{action}: {view}");
            assert_eq!(view["status"], 5, "{action}");
        }
        let listed = client.send(&Call::new("GET", &path)).await.json();
        assert_eq!(listed["entry"][0]["phoneCallView"][0]["destination"], json!(["3334444"]));
        let ended = client.send(&Call::new("DELETE", &path)).await.json();
        assert_eq!(ended[0]["id"], call["id"]);
        assert_eq!(client.send(&Call::new("GET", &path)).await.json()["totalResults"], 0);
    }
}

/// What to do with a call, and the member of its view that tells: it is there, or not.
fn actions() -> Vec<(&'static str, bool, Value)> {
    let of_view = |mut action: Value| {
        action["phoneCallViewId"] = "01".into();
        action
    };
    let named = |action: &str| of_view(json!({ "action": action }));
    let to = |action: &str| of_view(json!({ "action": action, "sendCallTo": "210" }));
    let unpark = json!({ "action": "UnPark", "sendCallTo": "0003*024", "waitForPickup": "20",
        "callerId": "John Doe <42420042>" });
    let transfer = json!({ "action": "Transfer", "sendCallTo": "3334444",
        "transferFromNumber": "0003*024", "transferNumber": "0003*210" });
    let whisper = json!({ "action": "Whisper", "sendCallTo": "210", "private": 0 });
    vec![
        ("onHold", true, named("OnHold")),
        ("onHold", false, named("off-hold")),
        ("onHold", true, named("hold")),
        ("onHold", false, named("UNHOLD")),
        ("parked", true, of_view(json!({ "action": "park", "maxInParking": 180 }))),
        ("parked", false, of_view(unpark)),
        ("recording", true, of_view(json!({ "action": "StartRecording", "format": "wav" }))),
        ("recording", false, named("StopRecording")),
        ("answered", true, to("Monitor")),
        ("answered", true, of_view(whisper)),
        ("answered", true, to("barge-in")),
        ("answered", true, to("PickUp")),
        ("answered", true, transfer),
    ]
}

#[tokio::test]
async fn a_call_belongs_to_each_of_its_parties() {
    let client = serve(false).await;
    let body = r#"{"extension":"210","phoneCallView":[{"source":"211","destination":"0003*212"}]}"#;
    client.send(&Call::new("POST", "/uapi/phoneCalls/@me/simple").body(body)).await;
    for (extension, calls) in [("@self", 2), ("210", 2), ("0003*211", 1), ("212", 1), ("213", 0)] {
        let list =
            client.send(&Call::new("GET", format!("/uapi/phoneCalls/@me/{extension}"))).await;
        assert_eq!(list.json()["totalResults"], calls, "{extension}");
    }
}

#[tokio::test]
async fn an_action_is_about_the_view_that_it_names() {
    let client = serve(false).await;
    let body = r#"{"phoneCallView":[{"source":"210","destination":"211"},
        {"source":"212","destination":"213"}]}"#;
    let make = Call::new("POST", "/uapi/phoneCalls/@me/simple").body(body);
    let call = client.send(&make).await.json();
    let path = format!("/uapi/phoneCalls/@me/@self/{}", call[0]["id"].as_str().unwrap());
    let park = |view| format!(r#"{{"action":"Park","phoneCallViewId":"{view}"}}"#);
    let parked = client.send(&Call::new("PUT", &path).body(park("02"))).await.json();
    let views = parked[0]["phoneCallView"].as_array().unwrap();
    assert_eq!(
        views.iter().map(|it| it.get("parked").is_some()).collect::<Vec<_>>(),
        [false, true]
    );
    assert_eq!(views[0]["status"], 3, "the other one still rings");
    let third = client.send(&Call::new("PUT", &path).body(park("03"))).await;
    assert_eq!(third.envelope().unwrap().0, "pc_phonecallview_invalid");
}

#[tokio::test]
async fn links_begin_as_the_request_did() {
    let client = serve(false).await;
    let list = Call::new("GET", "/uapi/cdr?count=1&fields=id");
    let next = client.send(&list).await.json()["paging"]["next"].clone();
    assert_eq!(next, client.url("/uapi/cdr?count=1&fields=id&startIndex=1"));
    // Something in front of the server ends TLS.
    let list = list.header("x-forwarded-proto", "https");
    let next = client.send(&list).await.json()["paging"]["next"].clone();
    assert!(next.as_str().unwrap().starts_with("https://127.0.0.1:"), "{next}");
}

#[tokio::test]
async fn a_host_is_in_each_link_if_it_can_be_one() {
    let client = serve(false).await;
    for (host, is_shown) in [
        ("uapi.example:8080".to_owned(), true),
        ("[::1]:3000".to_owned(), true),
        ("x".repeat(255), true),
        ("x".repeat(256), false),
        ("x".repeat(100_000), false),
        ("a host".to_owned(), false),
    ] {
        let list = Call::new("GET", "/uapi/phoneCalls/@me/@self").header("host", &host);
        let list = client.send(&list).await.json();
        let link = list["entry"][0]["links"]["self"].as_str().unwrap();
        let origin = if is_shown { format!("http://{host}") } else { String::new() };
        assert_eq!(
            link.strip_suffix("/uapi/phoneCalls/@me/0003*210/b817d261000000000001"),
            Some(origin.as_str())
        );
    }
}
