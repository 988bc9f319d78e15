//! `filterBy`, `filterOp` and `filterValue`.

use serde_json::Value;
use unifiedapi_errors::catalog::UnifiedApiError;

use super::VIEWS;
use crate::app::json::MAX_ITEMS;
use crate::app::moment::Moment;
use crate::app::params::Params;
use crate::app::rules;

/// Something that a list can be filtered by.
pub(crate) struct By {
    pub(crate) name: &'static str,
    field: &'static str,
    kind: Kind,
    error: UnifiedApiError,
}

impl By {
    /// `filterBy=name`, with the error of a value that is not of this kind.
    pub(crate) const fn new(name: &'static str, kind: Kind, error: UnifiedApiError) -> Self {
        Self { name, field: name, kind, error }
    }

    /// The same for a field that has another name than `filterBy` has for it.
    pub(crate) const fn of(self, field: &'static str) -> Self {
        Self { field, ..self }
    }
}

/// What values of a field look like.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Number,
    DateTime,
    CallId,
    EventId,
    OneOf(&'static [&'static str]),
    Text,
}

impl Kind {
    /// Returns a value as fields have it; `None` if it is not of this kind.
    fn read(self, value: &str) -> Option<String> {
        let accepted = match self {
            Self::Number => rules::is_number(value),
            Self::DateTime => return Moment::parse(value).map(|moment| moment.to_string()),
            Self::CallId => rules::is_id(value) || rules::is_call_id(value),
            Self::EventId => rules::is_event_id(value),
            Self::OneOf(values) => values.contains(&value),
            Self::Text => true,
        };
        accepted.then(|| value.to_owned())
    }

    /// Likewise of a part of a value.
    fn read_part(self, part: &str) -> Option<String> {
        let accepted = match self {
            Self::DateTime => part.chars().all(|char| "0123456789-:TZ".contains(char)),
            Self::CallId => part.bytes().all(|byte| byte.is_ascii_hexdigit()),
            _ => return self.read(part),
        };
        accepted.then(|| part.to_owned())
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Operation {
    Contains,
    Equals,
    GreaterThan,
    InArray,
    LessThan,
    Present,
    StartsWith,
}

/// What `filterOp` is called in the documents.
pub(crate) const OPERATIONS: &[&str] =
    &["contains", "equals", "greaterThan", "inArray", "lessThan", "present", "startsWith"];

impl Operation {
    fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "contains" => Self::Contains,
            "equals" => Self::Equals,
            "greaterThan" => Self::GreaterThan,
            // The page of return codes calls it `onArray`, clients `inArray`.
            "inArray" | "onArray" => Self::InArray,
            "lessThan" => Self::LessThan,
            "present" => Self::Present,
            "startsWith" => Self::StartsWith,
            _ => return None,
        })
    }
}

/// A filter that can be applied.
pub(crate) struct Filter {
    field: &'static str,
    operation: Operation,
    values: Vec<String>,
}

impl Filter {
    /// Checks the three parameters; `None` if nothing is to be filtered.
    pub(super) fn new(query: &Params, all: &[By]) -> Result<Option<Self>, UnifiedApiError> {
        let find = |name: &str| all.iter().find(|by| by.name == name);
        let known = |name: &str| find(name).is_some();
        let by = query.optional("filterBy", known, UnifiedApiError::FilterByInvalid)?;
        let operation = query.optional(
            "filterOp",
            |name| Operation::parse(name).is_some(),
            UnifiedApiError::FilterOpInvalid,
        )?;
        let operation =
            operation.as_deref().and_then(Operation::parse).unwrap_or(Operation::Equals);
        let value = query.optional("filterValue", |_| true, UnifiedApiError::FilterValueInvalid)?;

        let by = by.as_deref().and_then(find);
        let values = match (by, value) {
            (_, value) if operation == Operation::InArray => items(by, &value.unwrap_or_default())?,
            (_, Some(value)) if operation != Operation::Present => vec![one(by, operation, value)?],
            (None, _) | (_, Some(_)) => Vec::new(),
            (Some(_), None) if operation == Operation::Present => Vec::new(),
            (Some(_), None) => return Err(UnifiedApiError::FilterValueInvalid),
        };
        Ok(by.map(|by| Self { field: by.field, operation, values }))
    }

    pub(super) fn matches(&self, row: &Value) -> bool {
        let texts = texts_of(row, self.field);
        let any = |test: fn(&str, &str) -> bool| {
            texts.iter().any(|text| self.values.iter().any(|value| test(text, value)))
        };
        match self.operation {
            Operation::Contains => any(|text, value| text.contains(value)),
            Operation::Equals | Operation::InArray => any(|text, value| text == value),
            Operation::GreaterThan => any(|text, value| text > value),
            Operation::LessThan => any(|text, value| text < value),
            Operation::Present => texts.iter().any(|text| !text.is_empty()),
            Operation::StartsWith => any(|text, value| text.starts_with(value)),
        }
    }
}

/// Checks the value of an operation that takes one.
fn one(by: Option<&By>, operation: Operation, value: String) -> Result<String, UnifiedApiError> {
    if value.is_empty() {
        return Err(UnifiedApiError::FilterValueInvalid);
    }
    let Some(by) = by else { return Ok(value) };
    let read = match operation {
        Operation::Contains | Operation::StartsWith => by.kind.read_part(&value),
        _ => by.kind.read(&value),
    };
    read.ok_or(by.error)
}

/// Checks the value of `inArray`: `["5354353","5354354"]`, or `5354353,5354354`.
fn items(by: Option<&By>, value: &str) -> Result<Vec<String>, UnifiedApiError> {
    let items: Vec<String> = if value.starts_with('[') {
        serde_json::from_str(value).map_err(|_| UnifiedApiError::FilterValueInvalidOnArray)?
    } else {
        value.split(',').map(|item| item.trim().to_owned()).collect()
    };
    if !(1..=MAX_ITEMS).contains(&items.len()) || items.iter().any(String::is_empty) {
        return Err(UnifiedApiError::FilterValueInvalidOnArray);
    }
    let Some(by) = by else { return Ok(items) };
    let error = match by.kind {
        Kind::Number => UnifiedApiError::FilterValueInvalidNumbers,
        _ => by.error,
    };
    items.iter().map(|item| by.kind.read(item).ok_or(error)).collect()
}

/// Returns the texts of a field, which in a call that has it not are those of its views.
pub(super) fn texts_of(row: &Value, field: &str) -> Vec<String> {
    let of_views = || {
        let views = row.get(VIEWS).and_then(Value::as_array).into_iter().flatten();
        views.flat_map(|view| texts(view.get(field))).collect()
    };
    row.get(field).map_or_else(of_views, |value| texts(Some(value)))
}

fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        None => Vec::new(),
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Array(items)) => items.iter().flat_map(|item| texts(Some(item))).collect(),
        Some(value) => vec![value.to_string()],
    }
}
