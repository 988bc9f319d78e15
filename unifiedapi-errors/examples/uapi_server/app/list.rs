//! What all lists share: `count`, `startIndex`, `filterBy`, `filterOp`, `filterValue`, `fields`
//! and `sortOrder`.

mod filter;

use axum::Json;
use serde_json::{Map, Value, json};
use unifiedapi_errors::catalog::UnifiedApiError;

use self::filter::Filter;
pub(crate) use self::filter::{By, Kind};

use super::params::Params;
use super::rules;

/// What a list consists of.
pub(crate) struct Resource {
    /// The names that `fields` may ask for.
    pub(crate) fields: &'static [&'static str],
    /// What `filterBy` may name.
    pub(crate) filters: &'static [By],
    /// The field that `sortOrder` is about.
    pub(crate) sorted_by: &'static str,
}

/// The shared parameters of one request, checked.
pub(crate) struct List {
    count: usize,
    start: usize,
    fields: Option<Vec<String>>,
    filter: Option<Filter>,
    descending: bool,
    sorted_by: &'static str,
}

impl List {
    /// Checks the shared parameters.
    ///
    /// # Errors
    ///
    /// The code of the first one that is invalid.
    pub(crate) fn new(query: &Params, resource: &Resource) -> Result<Self, UnifiedApiError> {
        let number = |text: Option<String>, default| {
            text.and_then(|text| text.parse().ok()).unwrap_or(default)
        };
        let count = query.optional(
            "count",
            |text| rules::number_in(text, 1, 5000),
            UnifiedApiError::CountInvalid,
        )?;
        let start = query.optional(
            "startIndex",
            |text| rules::number_in(text, 0, 5000),
            UnifiedApiError::StartIndexInvalid,
        )?;
        let sort_order = query.optional(
            "sortOrder",
            |text| matches!(text, "ascending" | "descending"),
            UnifiedApiError::SortOrderInvalid,
        )?;
        let fields = query.optional(
            "fields",
            |names| names.split(',').all(|name| resource.fields.contains(&name.trim())),
            UnifiedApiError::FieldsInvalid,
        )?;
        Ok(Self {
            count: number(count, 20),
            start: number(start, 0),
            fields: fields.map(|names| names.split(',').map(|name| name.trim().into()).collect()),
            filter: Filter::new(query, resource.filters)?,
            descending: sort_order.as_deref() == Some("descending"),
            sorted_by: resource.sorted_by,
        })
    }

    /// Answers with the rows that were asked for.
    pub(crate) fn page(&self, mut rows: Vec<Value>) -> Json<Value> {
        if let Some(filter) = &self.filter {
            rows.retain(|row| filter.matches(row));
        }
        rows.sort_by_key(|row| filter::text_of(row, self.sorted_by));
        if self.descending {
            rows.reverse();
        }
        let total = rows.len();
        let entry: Vec<Value> = rows
            .into_iter()
            .skip(self.start)
            .take(self.count)
            .map(|row| self.project(row))
            .collect();
        Json(json!({
            "totalResults": total,
            "startIndex": self.start,
            "itemsPerPage": self.count,
            "entry": entry,
        }))
    }

    /// Leaves of a row what `fields` names.
    fn project(&self, row: Value) -> Value {
        match (&self.fields, row) {
            (Some(fields), Value::Object(members)) => Value::Object(
                members
                    .into_iter()
                    .filter(|(name, _)| fields.contains(name))
                    .collect::<Map<_, _>>(),
            ),
            (_, row) => row,
        }
    }
}
