//! A shape on one line, as it is declared.

use std::fmt;

use serde_json::Value;

use super::shape::{Hole, Node, Piece, Shape, TextPart};

/// Returns a string in which nothing is filled in.
fn quoted(text: &str) -> Value {
    Value::from(with_braces(text))
}

/// Writes braces as they are declared.
fn with_braces(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
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
                    TextPart::Literal(text) => with_braces(text),
                    TextPart::Code => "{code}".to_owned(),
                    TextPart::Status => "{status}".to_owned(),
                };
                write!(f, "{}", Value::from(parts.iter().map(text).collect::<String>()))
            }
            Self::Constant(json) => f.write_str(&with_braces(json)),
            Self::Hole(hole) => match hole {
                Hole::Code => f.write_str("code"),
                Hole::Message => f.write_str("message"),
                Hole::Status => f.write_str("status"),
                Hole::Reason => f.write_str("reason"),
                Hole::Group => f.write_str("group"),
                Hole::RequestId => f.write_str("request_id"),
                Hole::Member(name) => write!(f, "member({})", Value::from(*name)),
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

impl Shape {
    /// Whether a member of this name is on the wire.
    pub(crate) fn shows_member(&self, name: &str) -> bool {
        self.layout.iter().any(|piece| match piece {
            Piece::Member(placed) => *placed == name,
            Piece::Spread => !self.reserved.contains(&name),
            Piece::Optional(_, hole) => *hole == Hole::Members,
            _ => false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Hole, Node, TextPart};

    #[test]
    fn what_is_filled_in_differs_from_braces() {
        let shape = Node::Object {
            members: &[
                ("{a}", Node::Constant(r#""{code}""#)),
                ("b", Node::Text(&[TextPart::Literal("{"), TextPart::Code])),
                ("c", Node::Array(&[Node::Hole(Hole::Member("{}")), Node::Constant("-1")])),
            ],
            spread: true,
        };
        assert_eq!(
            shape.to_string(),
            r#"{"{{a}}": "{{code}}", "b": "{{{code}", "c": [member("{}"), -1], ..members}"#
        );
    }
}
