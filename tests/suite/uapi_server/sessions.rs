//! What a client does when nothing is wrong.

use serde_json::json;

use super::client::Call;
use super::serve;

#[tokio::test]
async fn an_event_is_added_changed_and_removed() {
    let client = serve(false).await;
    let events = "/uapi/extensions/@me/0003*210/phoneCallEvents/";
    let body =
        r#"{"type":"3","method":"1","note":"n","url":"http://crm.example/?a=b","status":"1"}"#;
    let event = client.send(&Call::new("POST", events).body(body)).await.json();
    assert_eq!(event["type"], "3");
    let path = format!("{events}3/{}", event["id"].as_str().unwrap());

    let changed = client.send(&Call::new("PUT", &path).body(r#"{"status":0}"#)).await.json();
    assert_eq!(changed["status"], "0");
    assert_eq!(changed["url"], "http://crm.example/?a=b", "what is not named stays");
    let query = "?filterBy=status&filterOp=equals&filterValue=0&fields=id,status";
    let listed = client.send(&Call::new("GET", format!("{events}{query}"))).await.json();
    assert_eq!(listed["entry"], json!([{"id": event["id"], "status": "0"}]));

    assert_eq!(client.send(&Call::new("DELETE", &path)).await.status, 200);
    assert_eq!(client.send(&Call::new("DELETE", &path)).await.status, 400);
    assert_eq!(client.send(&Call::new("GET", events)).await.json()["totalResults"], 1);
}

#[tokio::test]
async fn an_agent_pauses_and_moves() {
    let client = serve(false).await;
    let agents = "/uapi/extensions/@me/0003*500/queue/agents/";
    let first = client.send(&Call::new("GET", agents)).await.json();
    assert_eq!(first["totalResults"], 2, "{first}");
    let change = |body: &'static str| Call::new("PUT", format!("{agents}1001/")).body(body);
    assert_eq!(client.send(&change(r#"{"status":"2"}"#)).await.json()[0]["status"], "2");
    assert_eq!(client.send(&change(r#"{"number":"5354354"}"#)).await.json()[0]["status"], "2");
    let paused =
        client.send(&Call::new("GET", format!("{agents}?filterBy=status&filterValue=2"))).await;
    assert_eq!(paused.json()["entry"][0]["agentNumber"], "5354354");
    assert_eq!(paused.json()["totalResults"], 1);
    let other = "/uapi/extensions/@me/0003*501/queue/agents/1001";
    let other = client.send(&Call::new("GET", other)).await.json();
    assert_eq!(other["entry"][0]["status"], "1", "each queue has its own");
}

#[tokio::test]
async fn a_fax_is_accepted() {
    let client = serve(false).await;
    let request = r#"{"recipients":["0003*210"],"uploadIdentifier":"abc123","approved":true}"#;
    let files = [("offer.PDF", "%PDF"), ("terms.txt", "…")];
    let fax = Call::new("POST", "/uapi/faxes/@me/0003*210").form(request, &files);
    let fax = client.send(&fax).await.json();
    assert_eq!(fax["recipients"], json!(["0003*210"]));
    assert_eq!(fax["files"], 2);
}

#[tokio::test]
async fn lists_are_filtered_sorted_and_cut() {
    const ONE: &str = "53bec7de3c242d5f87e5";
    const TWO: &str = "ad5a65672e3f783665c0";
    const THREE: &str = "7d280cc4feae3255a497";
    let client = serve(false).await;
    let lists = [
        ("", vec![ONE, TWO, THREE]),
        ("sortOrder=descending", vec![THREE, TWO, ONE]),
        ("count=1&startIndex=1", vec![TWO]),
        ("source=4242425", vec![TWO]),
        ("flow=4", vec![ONE]),
        ("disposition=0&destination=0003*210", vec![THREE]),
        ("startDate=2026-01-14T10:00:00&endDate=2026-01-15T00:00:00", vec![TWO]),
        ("saveStartDate=2026-01-14T11:20:55", vec![TWO, THREE]),
        ("filterBy=source&filterOp=startsWith&filterValue=0003", vec![ONE, THREE]),
        ("filterBy=source&filterOp=inArray&filterValue=[\"4242425\",\"7\"]", vec![TWO]),
        ("filterBy=destination&filterOp=contains&filterValue=35", vec![ONE]),
        ("filterBy=published&filterOp=greaterThan&filterValue=2026-01-14T11:20:30", vec![THREE]),
        ("filterBy=published&filterOp=lessThan&filterValue=2026-01-14T11:20:30", vec![ONE]),
        ("filterBy=published&filterOp=startsWith&filterValue=2026-01-14T", vec![ONE, TWO]),
        ("filterBy=published&filterValue=2026-01-14T11:20:30", vec![TWO]),
        ("filterBy=answered&filterOp=lessThan&filterValue=2026-01-15T00:00:00", vec![ONE]),
        ("filterBy=answered&filterOp=present", vec![ONE, THREE]),
    ];
    for (query, ids) in lists {
        let query = query.replace('[', "%5B").replace(']', "%5D").replace('"', "%22");
        let path = format!("/uapi/cdr/?fields=id&{query}");
        let list = client.send(&Call::new("GET", path)).await.json();
        let found: Vec<_> = list["entry"].as_object().unwrap().keys().collect();
        assert_eq!(found, ids, "{query}");
    }
}

#[tokio::test]
async fn the_edges_of_what_is_valid_are_where_the_api_has_them() {
    let client = serve(false).await;
    let edges = [
        (["count=1", "count=5000"], ["count=0", "count=5001"]),
        (["startIndex=0", "startIndex=5000"], ["startIndex=-1", "startIndex=5001"]),
        (["sortOrder=ascending", "sortOrder=desc"], ["sortOrder=", "sortOrder=descendant"]),
        (["disposition=0", "disposition=5"], ["disposition=6", "disposition=00x"]),
        (["flow=2", "flow=8"], ["flow=1", "flow=6"]),
        (
            ["startDate=2024-02-29T23:59:59", "startDate=2000-02-29T00:00:00.5-14:00"],
            ["startDate=2026-02-29T00:00:00", "startDate=1900-02-29T00:00:00"],
        ),
        (
            ["endDate=2026-12-31T00:00:00", "endDate=2026-04-30T00:00:00"],
            ["endDate=2026-13-01T00:00:00", "endDate=2026-04-31T00:00:00"],
        ),
        (
            ["startDate=2026-01-01T00:00:00&endDate=2026-01-01T00:00:00", "source=0003*210"],
            ["startDate=2026-01-01 00:00:00", "source=++1"],
        ),
        (
            ["startDate=0001-01-01T00:00:00Z", "endDate=9999-12-31T23:59:59-14:00"],
            ["startDate=0000-01-01T00:00:00Z", "endDate=2026-01-01T00:00:00-14:01"],
        ),
        (
            ["startDate=2026-01-01T00:00:00-00:00", "endDate=2026-01-01T00:00:00.000Z"],
            ["startDate=2026-01-01T00:00:00.Z", "endDate=2026-01-01T00:00:00+00:00"], // a space
        ),
    ];
    for (valid, invalid) in edges {
        for (status, query) in
            valid.map(|it| (200, it)).into_iter().chain(invalid.map(|it| (400, it)))
        {
            let path = format!("/uapi/cdr/?{}", query.replace(' ', "%20"));
            assert_eq!(client.send(&Call::new("GET", path)).await.status, status, "{query}");
        }
    }
    for (status, extension) in [
        (200, "210"),
        (200, "0003*210"),
        (200, "@self"),
        (400, "0210"),
        (400, "003*210"),
        (400, "@all"),
        (400, "0003*21x"),
    ] {
        let path = format!("/uapi/extensions/@me/{extension}/presence/");
        assert_eq!(client.send(&Call::new("GET", path)).await.status, status, "{extension}");
    }
    for (status, user) in
        [(200, "@me"), (200, "@viewer"), (200, "@owner"), (200, "12"), (400, "@self"), (400, "12a")]
    {
        let path = format!("/uapi/extensions/{user}/210/presence/");
        assert_eq!(client.send(&Call::new("GET", path)).await.status, status, "{user}");
    }
}
