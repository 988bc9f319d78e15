//! A shape as indented JSON, with a sample in each hole.

use serde_json::Value;

use crate::envelope::shape::{Hole, Node, TextPart};

/// A piece of the sample of a shape.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Sample {
    /// Braces, commas, colons and white space.
    Text(String),
    /// The name of a member, with its quotes.
    Name(String),
    /// A value.
    Value(String),
}

/// Returns the sample of a shape.
pub(super) fn sample(node: &Node) -> Vec<Sample> {
    let mut sample = Vec::new();
    push(node, 1, &mut sample);
    sample
}

fn push(node: &Node, depth: usize, sample: &mut Vec<Sample>) {
    match node {
        Node::Object { members, .. } => {
            let items = members.iter().map(|(name, value)| (Some(*name), value));
            push_all('{', items, '}', depth, sample);
        }
        Node::Array(values) => {
            push_all('[', values.iter().map(|value| (None, value)), ']', depth, sample);
        }
        Node::Text(parts) => sample.push(Sample::Value(quoted(&parts.iter().copied().fold(
            String::new(),
            |text, part| {
                text + match part {
                    TextPart::Literal(literal) => literal,
                    TextPart::Code => CODE,
                    TextPart::Status => STATUS,
                }
            },
        )))),
        Node::Constant(json) => sample.push(Sample::Value((*json).to_owned())),
        Node::Hole(hole) => sample.push(Sample::Value(match hole {
            Hole::Code => quoted(CODE),
            Hole::Message => quoted("Human readable error message."),
            Hole::Status => STATUS.to_owned(),
            Hole::Reason => quoted("Bad Request"),
            Hole::Group => quoted("Group"),
            Hole::RequestId => quoted("request-id"),
            Hole::Member(_) => "null".to_owned(),
            Hole::Members => "{}".to_owned(),
        })),
    }
}

const CODE: &str = "error_code";
const STATUS: &str = "400";

/// Adds what stands between brackets, each on a line of its own.
fn push_all<'a>(
    open: char,
    items: impl Iterator<Item = (Option<&'a str>, &'a Node)>,
    close: char,
    depth: usize,
    sample: &mut Vec<Sample>,
) {
    let mut before = open.to_string();
    for (name, value) in items {
        sample.push(Sample::Text(format!("{before}\n{}", "  ".repeat(depth))));
        if let Some(name) = name {
            sample.push(Sample::Name(quoted(name)));
            sample.push(Sample::Text(": ".to_owned()));
        }
        push(value, depth + 1, sample);
        ",".clone_into(&mut before);
    }
    sample.push(Sample::Text(match before.as_str() {
        "," => format!("\n{}{close}", "  ".repeat(depth - 1)),
        _ => format!("{open}{close}"),
    }));
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
