//! The parameters of paths and queries.

use serde_json::{Value, json};

use super::operations::{Extension, Operation};
use crate::app::list::{DEFAULT_COUNT, MAX_COUNT, MAX_START, OPERATIONS, Resource};
use crate::app::{calls, cdr, events};

/// A parameter of a query, which may be left out.
///
/// Its example is what the page asks for unless its reader writes something else.
pub(super) struct Parameter {
    name: &'static str,
    description: &'static str,
    kind: Kind,
    example: &'static str,
}

/// What a value looks like.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    /// A number from this one to that.
    Between(u64, u64),
    OneOf(&'static [&'static str]),
    Pattern(&'static str),
}

/// A parameter with its name, what it looks like, an example, and what it is.
const fn of(
    name: &'static str,
    kind: Kind,
    example: &'static str,
    description: &'static str,
) -> Parameter {
    Parameter { name, description, kind, example }
}

const NUMBER: Kind = Kind::Pattern(r"^\+?[0-9*#]{1,32}$");
const FLAG: Kind = Kind::OneOf(&["0", "1", "true", "false"]);
const SECONDS: Kind = Kind::Between(1, u32::MAX as u64);
const MOMENT: Kind =
    Kind::Pattern(r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?$");

/// What the call history has beside what all lists have.
pub(super) const HISTORY: &[Parameter] = &[
    of("source", NUMBER, "0003*210", "The number that called."),
    of("destination", NUMBER, "5353535", "The number that was called."),
    of(
        "disposition",
        Kind::OneOf(cdr::DISPOSITIONS),
        "0",
        "The outcome: answered, busy, failed, no answer, unknown, not allowed.",
    ),
    of(
        "flow",
        Kind::OneOf(cdr::FLOWS),
        "4",
        "The direction: `2` local, `4` outgoing, `8` incoming.",
    ),
    of("startDate", MOMENT, "2026-01-14T00:00:00Z", "Calls since then; UTC without an offset."),
    of("endDate", MOMENT, "2026-01-15T00:00:00Z", "Calls until then, not before `startDate`."),
    of("saveStartDate", MOMENT, "2026-01-14T00:00:00", "Calls that were saved since then."),
    of("saveEndDate", MOMENT, "2026-01-15T03:00:00+03:00", "Calls that were saved until then."),
];

/// How a call is made.
pub(super) const DIAL: &[Parameter] = &[
    of("waitForPickup", SECONDS, "25", "For how many seconds it rings."),
    of("callDuration", SECONDS, "60", "After how many seconds it ends."),
    of("allowPublicTransfer", FLAG, "1", "Whether it may be transferred to the public network."),
    of("video", FLAG, "0", "Whether it has pictures."),
    of("number", NUMBER, "900", "The number of the conference."),
    of("pin", Kind::Pattern("^[0-9]{1,18}$"), "1234", "The PIN of the conference."),
];

/// Which calls end.
pub(super) const HANG_UP: &[Parameter] =
    &[of("phoneNumber", NUMBER, "5353535", "Only calls that have this number as a party.")];

/// Returns the parameters of an operation.
pub(super) fn all(operation: &Operation) -> Vec<Value> {
    let names = operation.path.split('/');
    let names = names.filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let path = names.map(|name| in_path(name, operation).render("path"));
    let list = operation.list.iter().flat_map(|(resource, filter)| list(resource, *filter));
    let query = operation.query.iter().map(|parameter| parameter.render("query"));
    path.chain(list).chain(query).collect()
}

/// Returns what a parameter of a path is.
fn in_path(name: &'static str, operation: &Operation) -> Parameter {
    const USER: Kind = Kind::Pattern("^(@me|@viewer|@owner|[0-9]{1,18})$");
    match (name, operation.extension) {
        ("user", _) => of(name, USER, "@me", "A user's number, `@me`, `@viewer` or `@owner`."),
        ("owner", _) => of(name, USER, "12", "A user's number, `@me`, `@viewer` or `@owner`."),
        ("extension", Extension::Kind) => {
            of(name, Kind::OneOf(calls::KINDS), "simple", "The kind of call.")
        }
        ("extension", Extension::Any) => of(
            name,
            Kind::Pattern(r"^(@self|(\d{4}\*)?\d{3})$"),
            "0003*210",
            "An extension such as `210` or `0003*210`, or `@self`, all of the user's.",
        ),
        ("extension", Extension::One) => of(
            name,
            Kind::Pattern(r"^(\d{4}\*)?\d{3}$"),
            "0003*210",
            "An extension such as `210` or `0003*210`.",
        ),
        ("call", _) => of(
            name,
            Kind::Pattern("^[0-9A-Fa-f]{20}$"),
            "b817d261000000000001",
            "The id of a call.",
        ),
        ("type", _) => of(
            name,
            Kind::OneOf(events::TYPES),
            "0",
            "The type: incoming, outgoing, hang-up, an incoming call answered, an outgoing one.",
        ),
        ("event", _) => of(name, Kind::Pattern("^[0-9A-Za-z]{1,255}$"), "2", "The id of an event."),
        ("agent", _) => of(
            name,
            Kind::Pattern(r"^((\d{4}\*)?\d{3}|\+?\d{1,18})$"),
            "1001",
            "An extension if the agent is local, another number if not.",
        ),
        _ => of(name, Kind::Text, "", ""),
    }
}

impl Parameter {
    fn render(&self, place: &str) -> Value {
        let (schema, example) = match self.kind {
            Kind::Text => (json!({ "type": "string" }), self.example.into()),
            Kind::Between(min, max) => (
                json!({ "type": "integer", "minimum": min, "maximum": max }),
                self.example.parse::<u64>().unwrap_or(min).into(),
            ),
            Kind::OneOf(values) => {
                (json!({ "type": "string", "enum": values }), self.example.into())
            }
            Kind::Pattern(pattern) => {
                (json!({ "type": "string", "pattern": pattern }), self.example.into())
            }
        };
        parameter(self.name, place, self.description, schema, example)
    }
}

/// Returns what all lists have, with a filter that leaves something.
fn list(resource: &Resource, (by, value): (&str, &str)) -> [Value; 7] {
    let text = || json!({ "type": "string" });
    let one_of = |values: &[&str]| json!({ "type": "string", "enum": values });
    let between = |min: u64, max| json!({ "type": "integer", "minimum": min, "maximum": max });
    let fields = [resource.fields, resource.view_fields].concat();
    let filters: Vec<_> = resource.filters.iter().map(|by| by.name).collect();
    let in_query = |name: &str, description: &str, schema, example: Value| {
        parameter(name, "query", description, schema, example)
    };
    let with_commas = |names: &[&str]| format!("^({0})( *, *({0}))*$", names.join("|"));
    [
        in_query(
            "count",
            &format!("How many results at most: 1 to {MAX_COUNT}, by default {DEFAULT_COUNT}."),
            between(1, MAX_COUNT),
            DEFAULT_COUNT.into(),
        ),
        in_query(
            "startIndex",
            &format!("How many results to skip: 0 to {MAX_START}."),
            between(0, MAX_START),
            0.into(),
        ),
        in_query(
            "sortOrder",
            &format!("The order of `{}`.", resource.sorted_by),
            one_of(&["ascending", "descending", "asc", "desc"]),
            "ascending".into(),
        ),
        in_query(
            "fields",
            &format!("What to list, with commas between: `{}`.", fields.join("`, `")),
            json!({ "type": "string", "pattern": with_commas(&fields) }),
            resource.fields.join(",").into(),
        ),
        in_query("filterBy", "The field to filter by.", one_of(&filters), by.into()),
        in_query("filterOp", "How to compare.", one_of(OPERATIONS), "equals".into()),
        in_query(
            "filterValue",
            "What to compare with; several, with commas, for `inArray`.",
            text(),
            value.into(),
        ),
    ]
}

fn parameter(name: &str, place: &str, description: &str, schema: Value, example: Value) -> Value {
    json!({
        "name": name,
        "in": place,
        "required": place == "path",
        "description": description,
        "schema": schema,
        "example": example,
    })
}
