//! What clients written by others send and read, replayed from `tests/data/uapi_sessions.jsonl`,
//! whose head says how it is written.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Value, json};

use super::client::{Call, Client};
use super::serve;

/// The exchanges about one fact.
struct Session {
    fact: &'static str,
    exchanges: Vec<Value>,
}

fn sessions() -> Vec<Session> {
    let mut sessions: Vec<Session> = Vec::new();
    for line in include_str!("../../data/uapi_sessions.jsonl").lines() {
        if let Some(comment) = line.strip_prefix("# ") {
            let fact = comment.split_once(": ").map(|(fact, _)| fact);
            if let Some(fact) = fact.filter(|fact| fact.chars().all(char::is_alphanumeric)) {
                sessions.push(Session { fact, exchanges: Vec::new() });
            }
        } else if !line.is_empty() {
            let exchange = serde_json::from_str(line).unwrap_or_else(|e| panic!("{line}: {e}"));
            sessions.last_mut().unwrap().exchanges.push(exchange);
        }
    }
    sessions
}

#[test]
fn every_fact_has_a_session() {
    let numbered = (1..=14).filter(|number| *number != 2); // 2 holds of every answer
    let deviations = (1..=14).map(|number| format!("D{number}")).chain(["N1".to_owned()]);
    let facts: BTreeSet<_> = numbered.map(|number| number.to_string()).chain(deviations).collect();
    let sessions = sessions();
    assert_eq!(sessions.iter().map(|it| it.fact.to_owned()).collect::<BTreeSet<_>>(), facts);
    assert_eq!(sessions.len(), facts.len());
    assert!(sessions.iter().all(|session| !session.exchanges.is_empty()));
}

#[tokio::test]
async fn sessions_of_clients_go_as_the_clients_expect() {
    for Session { fact, exchanges } in sessions() {
        let client = serve(false).await;
        let mut names = Names::default();
        for exchange in exchanges {
            let call = call(&exchange, &client, &names);
            let reply = client.send(&call).await;
            let said = String::from_utf8_lossy(&reply.body);
            let request = format!("{fact}: {exchange}\n→ {} {said}", reply.status);
            assert_eq!(reply.status.as_u16(), exchange["status"], "{request}");
            let Some(expected) = exchange.get("answer") else {
                assert!(reply.body.is_empty(), "{request}");
                continue;
            };
            let answer = reply.json();
            assert!(!has_null(&answer), "{request}");
            if let Err(difference) = names.fit(expected, Some(&answer), "") {
                panic!("{request}\n{difference}");
            }
        }
    }
}

/// Makes the request of an exchange.
fn call(exchange: &Value, client: &Client, names: &Names) -> Call {
    let text = |value: &Value| names.fill(value.as_str().unwrap());
    let send = text(&exchange["send"]);
    let (method, target) = send.split_once(' ').unwrap();
    let path = target.strip_prefix(client.url("").as_str()).unwrap_or(target);
    assert!(path.starts_with('/'), "{send}");
    let mut call = Call::new(method, path);
    if let Some(token) = exchange.get("token") {
        call = call.authorization(token.as_str());
    }
    if let Some(body) = exchange.get("body") {
        call = call.body(names.fill(&body.to_string()));
    }
    if let Some(body) = exchange.get("text") {
        call = call.text(&text(&exchange["type"]), text(body));
    }
    if let Some(parts) = exchange.get("form") {
        let parts = parts.as_array().unwrap().iter();
        let parts = parts.map(|part| {
            let text = |index: usize| part[index].as_str();
            (text(0).unwrap(), text(1), text(2).unwrap())
        });
        call = call.parts(parts);
    }
    call
}

fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().any(has_null),
        Value::Object(members) => members.values().any(has_null),
        _ => false,
    }
}

/// What a session has named.
#[derive(Default)]
struct Names(HashMap<String, String>);

impl Names {
    /// Puts what is named in place of the names.
    fn fill(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
    }

    /// Checks an answer, or says where it differs.
    fn fit(&mut self, expected: &Value, sent: Option<&Value>, place: &str) -> Result<(), String> {
        let is = |fits: bool| {
            let sent = sent.map_or_else(|| "nothing".to_owned(), Value::to_string);
            if fits { Ok(()) } else { Err(format!("{place}: expected {expected}, not {sent}")) }
        };
        match (expected, sent) {
            (Value::Null, sent) => is(sent.is_none()),
            (Value::Object(members), Some(Value::Object(_))) => {
                members.iter().try_for_each(|(name, value)| {
                    self.fit(value, sent.and_then(|it| it.get(name)), &format!("{place}/{name}"))
                })
            }
            (Value::Array(items), Some(Value::Array(sent_items))) => {
                is(items.len() == sent_items.len())?;
                let mut items = items.iter().zip(sent_items).enumerate();
                items.try_for_each(|(index, (expected, sent))| {
                    self.fit(expected, Some(sent), &format!("{place}/{index}"))
                })
            }
            (Value::String(pattern), Some(sent)) if pattern.starts_with('<') => {
                is(self.fits_pattern(pattern, sent))
            }
            (expected, sent) => is(sent == Some(expected)),
        }
    }

    fn fits_pattern(&mut self, pattern: &str, sent: &Value) -> bool {
        let inside = pattern.trim_start_matches('<').trim_end_matches('>');
        if let Some((min, max)) = inside.split_once("..") {
            let range = min.parse::<i64>().unwrap()..=max.parse().unwrap();
            return sent.as_i64().is_some_and(|number| range.contains(&number));
        }
        let text = sent.as_str().map_or_else(|| sent.to_string(), str::to_owned);
        if inside == "time" {
            return is_moment(&text);
        }
        *self.0.entry(pattern.to_owned()).or_insert_with(|| text.clone()) == text
    }
}

/// `2026-01-14T09:00:00Z`, or an offset at its end.
fn is_moment(text: &str) -> bool {
    let shape: String =
        text.chars().map(|char| if char.is_ascii_digit() { '0' } else { char }).collect();
    matches!(
        shape.as_str(),
        "0000-00-00T00:00:00Z" | "0000-00-00T00:00:00+00:00" | "0000-00-00T00:00:00-00:00"
    )
}

#[test]
fn an_answer_that_differs_does_not_fit() {
    let fits =
        |expected: Value, sent: Value| Names::default().fit(&expected, Some(&sent), "").is_ok();
    assert!(fits(json!({"a": "<x>", "b": null}), json!({"a": 1, "c": 2})));
    for (expected, sent) in [
        (json!({"a": 1}), json!({"a": 2})),
        (json!({"a": 1}), json!({})),
        (json!({"a": null}), json!({"a": null})),
        (json!({"a": {}}), json!({"a": []})),
        (json!([{}]), json!([{}, {}])),
        (json!([{}]), json!({})),
        (json!(["<x>", "<x>"]), json!([1, 2])),
        (json!("<0..5>"), json!(6)),
        (json!("<0..5>"), json!("3")),
        (json!("<time>"), json!("2026-01-14T09:00:00")),
    ] {
        assert!(!fits(expected.clone(), sent.clone()), "{expected} {sent}");
    }
}
