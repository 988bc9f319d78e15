//! A shape as people read it.

use std::fmt;

use serde_json::Value;

use super::{Hole, Node, TextPart};

/// A piece of the sample of a shape.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Sample {
    /// Braces, commas, colons and white space.
    Text(String),
    /// The name of a member, with its quotes.
    Name(String),
    /// A value.
    Value(String),
}

impl Node {
    /// Returns the shape as indented JSON, with a sample in each hole.
    pub(crate) fn sample(&self) -> Vec<Sample> {
        let mut sample = Vec::new();
        self.push_sample(1, &mut sample);
        sample
    }

    fn push_sample(&self, depth: usize, sample: &mut Vec<Sample>) {
        match self {
            Self::Object { members, .. } => {
                let items = members.iter().map(|(name, value)| (Some(*name), value));
                push_all('{', items, '}', depth, sample);
            }
            Self::Array(values) => {
                push_all('[', values.iter().map(|value| (None, value)), ']', depth, sample);
            }
            Self::Text(parts) => sample.push(Sample::Value(quoted(&parts.iter().copied().fold(
                String::new(),
                |text, part| {
                    text + match part {
                        TextPart::Literal(literal) => literal,
                        TextPart::Code => CODE,
                        TextPart::Status => STATUS,
                    }
                },
            )))),
            Self::Constant(json) => sample.push(Sample::Value((*json).to_owned())),
            Self::Hole(hole) => sample.push(Sample::Value(match hole {
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
        value.push_sample(depth + 1, sample);
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

/// Writes the shape on one line, as it is declared.
impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object { members, spread } => {
                f.write_str("{")?;
                for (index, (name, value)) in members.iter().enumerate() {
                    let comma = if index == 0 { "" } else { ", " };
                    write!(f, "{comma}{}: {value}", quoted(name))?;
                }
                match (spread, members.is_empty()) {
                    (true, true) => f.write_str("..members}"),
                    (true, false) => f.write_str(", ..members}"),
                    (false, _) => f.write_str("}"),
                }
            }
            Self::Array(values) => {
                f.write_str("[")?;
                for (index, value) in values.iter().enumerate() {
                    let comma = if index == 0 { "" } else { ", " };
                    write!(f, "{comma}{value}")?;
                }
                f.write_str("]")
            }
            Self::Text(parts) => {
                let text = |part: &TextPart| match part {
                    TextPart::Literal(text) => text.replace('{', "{{").replace('}', "}}"),
                    TextPart::Code => "{code}".to_owned(),
                    TextPart::Status => "{status}".to_owned(),
                };
                f.write_str(&quoted(&parts.iter().map(text).collect::<String>()))
            }
            Self::Constant(json) => f.write_str(json),
            Self::Hole(hole) => match hole {
                Hole::Code => f.write_str("code"),
                Hole::Message => f.write_str("message"),
                Hole::Status => f.write_str("status"),
                Hole::Reason => f.write_str("reason"),
                Hole::Group => f.write_str("group"),
                Hole::RequestId => f.write_str("request_id"),
                Hole::Member(name) => write!(f, "member({})", quoted(name)),
                Hole::Members => f.write_str("members"),
            },
        }
    }
}

impl Node {
    /// Whether the group of an error is on the wire.
    pub(crate) fn shows_group(&self) -> bool {
        match self {
            Self::Object { members, .. } => members.iter().any(|(_, value)| value.shows_group()),
            Self::Array(values) => values.iter().any(Self::shows_group),
            Self::Hole(hole) => *hole == Hole::Group,
            Self::Text(_) | Self::Constant(_) => false,
        }
    }
}
