//! The layout of a body: what stands always is joined with what surrounds it.

use super::json::{Hole, Object, Part, Value};
use crate::wire;

/// A piece of a body, as the runtime crate's `Piece`.
pub(super) enum Piece {
    Text(String),
    Comma,
    Code,
    Status,
    Message,
    Member(String),
    Optional(String, Hole),
    Spread,
}

/// Lays a body out.
pub(super) fn lay_out(root: &Object) -> Vec<Piece> {
    let mut layout = Layout(Vec::new());
    layout.object(root);
    layout.0
}

struct Layout(Vec<Piece>);

/// What stands between a value and those before it in the same container.
enum Separator {
    Nothing,
    Comma,
    /// A comma, if anything is there.
    Decided,
}

impl Layout {
    fn object(&mut self, object: &Object) {
        self.text("{");
        let members = object.members.iter();
        self.list(members.map(|(name, value)| (format!("{}:", quoted(name)), value)));
        if object.spread {
            self.0.push(Piece::Spread);
        }
        self.text("}");
    }

    fn array(&mut self, items: &[Value]) {
        self.text("[");
        self.list(items.iter().map(|value| (String::new(), value)));
        self.text("]");
    }

    /// Adds values, each with what stands before it.
    fn list<'v>(&mut self, values: impl Iterator<Item = (String, &'v Value)>) {
        let mut separator = Separator::Nothing;
        for (before, value) in values {
            if let Some(hole) = value.optional() {
                self.0.push(Piece::Optional(before, hole.clone()));
                if let Separator::Nothing = separator {
                    separator = Separator::Decided;
                }
                continue;
            }
            match separator {
                Separator::Nothing => {}
                Separator::Comma => self.text(","),
                Separator::Decided => self.0.push(Piece::Comma),
            }
            self.text(&before);
            self.value(value);
            separator = Separator::Comma;
        }
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Object(object) => self.object(object),
            Value::Array(items) => self.array(items),
            Value::Constant(json) => self.text(json),
            Value::Text(parts) => {
                self.text("\"");
                for part in parts {
                    match part {
                        Part::Literal(text) => self.text(&escaped(text)),
                        Part::Code => self.0.push(Piece::Code),
                        Part::Status => self.0.push(Piece::Status),
                    }
                }
                self.text("\"");
            }
            Value::Hole(Hole::Code) => self.in_quotes(Piece::Code),
            Value::Hole(Hole::Message) => self.in_quotes(Piece::Message),
            Value::Hole(Hole::Status) => self.0.push(Piece::Status),
            Value::Hole(Hole::Member(name)) => self.0.push(Piece::Member(name.clone())),
            Value::Hole(hole) => self.0.push(Piece::Optional(String::new(), hole.clone())),
        }
    }

    fn in_quotes(&mut self, piece: Piece) {
        self.text("\"");
        self.0.push(piece);
        self.text("\"");
    }

    fn text(&mut self, text: &str) {
        match self.0.last_mut() {
            Some(Piece::Text(before)) => before.push_str(text),
            _ => self.0.push(Piece::Text(text.to_owned())),
        }
    }
}

/// Returns a JSON string.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    wire::escape(text, |part| escaped.push_str(part));
    escaped
}
