//! `envelope!`: whatever stands in a shape, and wherever, a body says what the shape says.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use http::StatusCode;
use serde_json::{Map, Value, json};
use unifiedapi_errors::__private::{Hole, Node, Shape, TextPart};
use unifiedapi_errors::envelope::with_request_id;
use unifiedapi_errors::needs::Envelope;
use unifiedapi_errors::{Catalog, Entry, UnifiedError};

/// Declares an envelope with each of these values in each of two places, and in an array, around a
/// third in the middle; collects their shapes.
macro_rules! shapes {
    ($shapes:ident: $middle:tt; $($values:tt)*) => {
        shapes! { @first $shapes $middle [$($values)*] [$($values)*] }
    };
    (@first $shapes:ident $middle:tt [$($first:tt)*] $last:tt) => {
        $(shapes! { @last $shapes $first $middle $last })*
    };
    (@last $shapes:ident $first:tt $middle:tt [$($last:tt)*]) => {
        $(shapes! { @shape $shapes $first $middle $last })*
    };
    (@shape $shapes:ident [$($first:tt)*] [$($middle:tt)*] [$($last:tt)*]) => {{
        unifiedapi_errors::envelope! {
            struct Sample {
                "a\"": $($first)*, "b": $($middle)*, "c": $($last)*,
                "in": { "d": $($last)*, "e": [$($first)*, $($middle)*, $($last)*] },
                "code": code,
                ..members
            }
        }
        $shapes.push(<Sample as Envelope>::SHAPE);
    }};
}

fn shapes() -> Vec<&'static Shape> {
    let mut shapes = Vec::new();
    shapes! { shapes: [message]; [code] [group] [reason] [member("one")] ["{{{code}: {status}"] [null] }
    shapes! { shapes: [group]; [status] [group] [reason] [request_id] [{ "x": group }] [[reason]] }
    shapes! { shapes: [{}]; [group] [{ "x": reason, "y": member("two") }] [-1.5] [[]] }
    shapes
}

/// An error whose parts are whatever a test wants.
#[derive(Debug)]
struct Part {
    status: StatusCode,
    code: &'static str,
    entry: Option<Entry>,
    members: Value,
    shape: &'static Shape,
    request_id: Option<&'static str>,
}

impl Part {
    /// Builds the body as part of the request.
    fn body_in_request(&self) -> bytes::Bytes {
        let Some(id) = self.request_id else { return self.body() };
        let future = pin!(with_request_id(id, async { self.body() }));
        match future.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(body) => body,
            Poll::Pending => panic!("it waits for nothing"),
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("part")
    }
}

impl std::error::Error for Part {}

impl UnifiedError for Part {
    fn status(&self) -> StatusCode {
        self.status
    }

    fn code(&self) -> &str {
        self.code
    }

    fn message(&self) -> Cow<'_, str> {
        "No \"{}\"\u{0}.".into()
    }

    fn entry(&self) -> Option<Entry> {
        self.entry
    }

    fn members(&self) -> Map<String, Value> {
        self.members.as_object().cloned().unwrap_or_default()
    }

    fn __envelope(&self) -> &'static Shape {
        self.shape
    }
}

/// Says what the tree of a shape says, value by value.
fn told(node: &Node, part: &Part) -> Option<String> {
    let text = |text: &str| Some(json!(text).to_string());
    match node {
        Node::Object { members, spread } => {
            let pair = |(name, node): &(&str, Node)| {
                Some(format!("{}:{}", json!(name), told(node, part)?))
            };
            let mut pairs: Vec<_> = members.iter().filter_map(pair).collect();
            if *spread {
                pairs.extend(others(part, part.shape.reserved));
            }
            Some(format!("{{{}}}", pairs.join(",")))
        }
        Node::Array(nodes) => {
            let values: Vec<_> = nodes.iter().filter_map(|node| told(node, part)).collect();
            Some(format!("[{}]", values.join(",")))
        }
        Node::Text(parts) => text(
            &parts
                .iter()
                .map(|piece| match piece {
                    TextPart::Literal(text) => (*text).to_owned(),
                    TextPart::Code => part.code.to_owned(),
                    TextPart::Status => part.status.as_u16().to_string(),
                })
                .collect::<String>(),
        ),
        Node::Constant(json) => Some((*json).to_owned()),
        Node::Hole(Hole::Code) => text(part.code),
        Node::Hole(Hole::Message) => text(&part.message()),
        Node::Hole(Hole::Status) => Some(part.status.as_str().to_owned()),
        Node::Hole(Hole::Reason) => text(part.status.canonical_reason()?),
        Node::Hole(Hole::Group) => text(part.entry?.group()?),
        Node::Hole(Hole::RequestId) => text(part.request_id?),
        Node::Hole(Hole::Member(name)) => {
            Some(part.members.get(*name).unwrap_or(&Value::Null).to_string())
        }
        Node::Hole(Hole::Members) => {
            let members = others(part, &[]);
            (!members.is_empty()).then(|| format!("{{{}}}", members.join(",")))
        }
    }
}

/// Returns the members that do not stand elsewhere.
fn others(part: &Part, reserved: &[&str]) -> Vec<String> {
    let members = part.members.as_object().into_iter().flatten();
    members
        .filter(|(name, value)| {
            !value.is_null()
                && !reserved.contains(&&***name)
                && !part.shape.placed.contains(&&***name)
        })
        .map(|(name, value)| format!("{}:{value}", json!(name)))
        .collect()
}

#[test]
fn a_body_says_what_its_shape_says() {
    #[derive(Debug, UnifiedError)]
    #[unified(status = 400, rename_all = "snake_case")]
    enum SampleError {
        #[unified(message = "No.")]
        Plain,
        #[unified(message = "No.", group = "A \"B\"")]
        Grouped,
    }

    let entries: Vec<_> = SampleError::entries().map(Some).chain([None]).collect();
    let members =
        [json!({}), json!({ "b": 1, "one": [null], "e\"": 2 }), json!({ "two": "", "x": null })];
    let mut bodies = 0;
    for shape in shapes() {
        for entry in &entries {
            for members in &members {
                for (status, code, request_id) in
                    [(404, "lost", None), (499, "\"\\\n", Some("a\"b\\c"))]
                {
                    let status = StatusCode::from_u16(status).unwrap();
                    let (entry, members) = (*entry, members.clone());
                    let part = Part { status, code, entry, members, shape, request_id };
                    let body = part.body_in_request();
                    assert_eq!(told(&shape.json, &part).unwrap(), body, "{:?}", shape.layout);
                    let read: Value = serde_json::from_slice(&body).unwrap();
                    assert_eq!(read["code"], code);
                    bodies += 1;
                }
            }
        }
    }
    assert_eq!(bodies, (36 + 36 + 16) * 18);
}
