//! `/oauth/token.php`, beside what `recorded` says of its bodies.

use super::client::{Call, Reply};
use super::serve;

fn ask(form: &str) -> Call {
    let call = Call::new("POST", "/oauth/token.php").authorization(None);
    call.text("application/x-www-form-urlencoded", form.to_owned())
}

const GOOD: &str =
    "grant_type=client_credentials&client_id=uapi-demo-app&client_secret=uapi-demo-secret";

#[tokio::test]
async fn the_token_that_is_handed_out_opens_the_api() {
    let client = serve(false).await;
    let token = client.send(&ask(GOOD)).await.json();
    let bearer = format!("{} {}", token["token_type"], token["access_token"]).replace('"', "");
    let list = Call::new("GET", "/uapi/cdr").authorization(Some(&bearer));
    assert_eq!(client.send(&list).await.status, 200, "{token}");
}

#[tokio::test]
async fn nobody_keeps_the_answer_and_a_stranger_is_challenged() {
    let client = serve(false).await;
    for (form, status) in [(GOOD, 200), ("grant_type=client_credentials", 401), ("", 400)] {
        let Reply { status: sent, headers, .. } = client.send(&ask(form)).await;
        assert_eq!(sent, status, "{form}");
        assert_eq!(headers["cache-control"], "no-store", "{form}");
        assert_eq!(headers["content-type"], "application/json", "{form}");
        let challenge = headers.get("www-authenticate").map(|it| it.to_str().unwrap());
        assert_eq!(challenge, (status == 401).then_some("Basic realm=\"uapi_server\""), "{form}");
    }
}

#[tokio::test]
async fn a_form_has_a_bound() {
    let client = serve(false).await;
    for (length, status) in [(60_000, 200), (100_000, 400)] {
        let reply = client.send(&ask(&format!("{GOOD}&state={}", "x".repeat(length)))).await;
        assert_eq!(reply.status, status, "{length}");
        assert_eq!(reply.json()["error"] == "invalid_request", status == 400);
    }
}
