//! The schema of a body, from the shape that it has.

use serde_json::{Value, json};

use super::codes::{self, Code};
use super::fields::{self, Field};
use super::render::{any_of, object, string, text};
use crate::Entry;
use crate::envelope::shape::{Node, TextPart};
use crate::envelope::{Hole, Shape};
use crate::member::type_of;

/// Errors in the shape of an envelope.
pub(crate) struct Shaped<'a> {
    pub(crate) shape: &'static Shape,
    /// Of which errors; any, if it is empty.
    pub(crate) entries: &'a [Entry],
    /// Whether the code is told by `const`: there is only one.
    pub(crate) is_constant: bool,
    /// Whether a text tells the code, because nothing else does.
    pub(crate) is_told_in_text: bool,
    /// The schema of one of the nodes, if that is known.
    pub(crate) known: Option<(&'static Node, Value)>,
}

/// Whether something is in every body.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Presence {
    Always,
    Sometimes,
    Never,
}

impl Shaped<'_> {
    /// Returns the schema of a value.
    pub(crate) fn schema(&self, node: &'static Node) -> Value {
        match (&self.known, node) {
            (Some((known, schema)), _) if std::ptr::eq(*known, node) => schema.clone(),
            (_, Node::Object { members, spread }) => self.object(members, *spread),
            (_, Node::Array(values)) => self.array(values),
            (_, Node::Text(parts)) => self.text(parts),
            (_, Node::Constant(json)) => constant(serde_json::from_str(json).unwrap_or_default()),
            (_, Node::Hole(hole)) => self.hole(*hole),
        }
    }

    fn object(&self, members: &'static [(&'static str, Node)], spread: bool) -> Value {
        let mut properties = Vec::new();
        let mut required = Vec::new();
        for (name, value) in members {
            let presence = self.presence(value);
            if presence != Presence::Never {
                properties.push((*name, self.schema(value)));
            }
            if presence == Presence::Always {
                required.push(*name);
            }
        }
        let reserved = self.shape.reserved;
        let spread = spread.then(|| self.fields()).into_iter().flatten();
        for field in spread.filter(|field| !reserved.contains(&field.name)) {
            properties.push((field.name, field.schema()));
            required.extend(field.is_required.then_some(field.name));
        }
        object_with(properties, required)
    }

    /// Returns the schema of an array; that of an item is known wherever nothing before it may be
    /// left out.
    fn array(&self, values: &'static [Node]) -> Value {
        let is = |value, presence| self.presence(value) == presence;
        let values: Vec<_> = values.iter().filter(|it| !is(it, Presence::Never)).collect();
        let is_always = |value: &&&'static Node| is(value, Presence::Always);
        let always = values.iter().filter(is_always).count();
        // One alone is an item of a list, for generators.
        let known = match values.len() {
            1 => 0,
            _ => values.iter().take_while(is_always).count(),
        };
        let (tuple, rest) = values.split_at_checked(known).unwrap_or_default();
        let prefix = tuple.iter().map(|value| self.schema(value)).collect();
        let prefix = (!tuple.is_empty()).then_some(("prefixItems", Value::Array(prefix)));
        let mut schemas: Vec<Value> = Vec::new();
        for schema in rest.iter().map(|value| self.schema(value)) {
            if !schemas.contains(&schema) {
                schemas.push(schema);
            }
        }
        let items = (!schemas.is_empty()).then(|| ("items", any_of(schemas)));
        let kept = [("minItems", Value::from(always)), ("type", Value::from("array"))];
        object(kept.into_iter().chain(prefix).chain(items))
    }

    /// Returns the schema of a string in which something is filled in.
    fn text(&self, parts: &[TextPart]) -> Value {
        if !self.is_told_in_text || self.entries.is_empty() {
            return string();
        }
        let mut texts: Vec<String> = Vec::new();
        for text in self.entries.iter().map(|entry| filled(parts, *entry)) {
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        object([("enum", Value::from(texts)), ("type", Value::from("string"))])
    }

    fn hole(&self, hole: Hole) -> Value {
        match hole {
            Hole::Code => self.code(),
            Hole::Message => text("What went wrong, for people: its wording may change."),
            Hole::Status => self.status(),
            Hole::Reason => text("The phrase that goes with the status."),
            Hole::Group => text("What the error is about."),
            Hole::RequestId => text("The id of the request, to ask about it."),
            Hole::Member(name) => self.member(name),
            Hole::Members => {
                let fields = self.fields();
                let required = fields.iter().filter(|it| it.is_required).map(|it| it.name);
                let properties = fields.iter().map(|field| (field.name, field.schema()));
                object_with(properties.collect(), required.collect())
            }
        }
    }

    fn code(&self) -> Value {
        let codes = codes::distinct(self.entries.iter().copied().map(Code::from));
        match &*codes {
            [] => text("What went wrong, for programs: it does not change."),
            [only] if self.is_constant => codes::constant(only),
            _ => codes::schema(&codes),
        }
    }

    fn status(&self) -> Value {
        let mut statuses: Vec<_> = self.entries.iter().map(|it| it.status().as_u16()).collect();
        statuses.sort_unstable();
        statuses.dedup();
        match &*statuses {
            [] => json!({ "maximum": 599, "minimum": 400, "type": "integer" }),
            [only] => constant(Value::from(*only)),
            _ => object([("enum", Value::from(statuses)), ("type", Value::from("integer"))]),
        }
    }

    /// Returns the schema of a member with a place of its own.
    fn member(&self, name: &str) -> Value {
        if self.entries.is_empty() {
            return json!({});
        }
        let field = fields::of(self.entries).into_iter().find(|field| field.name == name);
        field.map_or_else(|| constant(Value::Null), |field| field.schema_or_null())
    }

    /// Returns the members that have no place of their own.
    fn fields(&self) -> Vec<Field> {
        let mut fields = fields::of(self.entries);
        fields.retain(|field| !self.shape.placed.contains(&field.name));
        fields
    }

    fn presence(&self, node: &Node) -> Presence {
        let Node::Hole(hole) = node else { return Presence::Always };
        let is_anywhere = match hole {
            Hole::Reason => self.entries.iter().any(|it| it.status().canonical_reason().is_some()),
            Hole::Group => self.entries.iter().any(|it| it.group().is_some()),
            Hole::RequestId => true,
            Hole::Members if self.fields().iter().any(|field| field.is_required) => {
                return Presence::Always;
            }
            Hole::Members => !self.fields().is_empty(),
            Hole::Code | Hole::Message | Hole::Status | Hole::Member(_) => return Presence::Always,
        };
        let is_possible = is_anywhere || self.entries.is_empty();
        if is_possible { Presence::Sometimes } else { Presence::Never }
    }
}

/// Fills in a text.
fn filled(parts: &[TextPart], entry: Entry) -> String {
    let status = entry.status();
    let part = |part: &TextPart| match part {
        TextPart::Literal(text) => (*text).to_owned(),
        TextPart::Code => entry.code().to_owned(),
        TextPart::Status => status.as_str().to_owned(),
    };
    parts.iter().map(part).collect()
}

/// Returns the schema of this value.
fn constant(value: Value) -> Value {
    let ty = ("type", Value::from(type_of(&value)));
    // The type says it all.
    if value.is_null() { object([ty]) } else { object([("const", value), ty]) }
}

/// Returns the schema of an object, which may have other members too: these are additions that
/// break no client.
fn object_with(properties: Vec<(&str, Value)>, required: Vec<&str>) -> Value {
    let properties = (!properties.is_empty()).then(|| ("properties", object(properties)));
    let required = (!required.is_empty()).then(|| ("required", Value::from(required)));
    object(properties.into_iter().chain(required).chain([("type", Value::from("object"))]))
}
