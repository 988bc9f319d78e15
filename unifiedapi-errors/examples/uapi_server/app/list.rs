//! What all lists share: `count`, `startIndex`, `filterBy`, `filterOp`, `filterValue`, `fields`
//! and `sortOrder`.

mod filter;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde_json::{Map, Value, json};
use unifiedapi_errors::catalog::UnifiedApiError;

use self::filter::Filter;
pub(crate) use self::filter::{By, Kind, OPERATIONS};

use super::links::Links;
use super::params::Params;
use super::rules;

/// How many rows a page can have, how many it has if nobody says, and where it can begin.
pub(crate) const MAX_COUNT: u64 = 5000;
pub(crate) const DEFAULT_COUNT: usize = 20;
pub(crate) const MAX_START: u64 = 5000;

/// The member of a call with its views.
const VIEWS: &str = "phoneCallView";

/// What a list consists of.
pub(crate) struct Resource {
    /// The names that `fields` may ask for.
    pub(crate) fields: &'static [&'static str],
    /// Likewise, of fields that stand in the views of a call.
    pub(crate) view_fields: &'static [&'static str],
    /// What `filterBy` may name.
    pub(crate) filters: &'static [By],
    /// The field that `sortOrder` is about.
    pub(crate) sorted_by: &'static str,
}

/// The shared parameters of one request, checked.
pub(crate) struct List {
    count: usize,
    start: usize,
    fields: Option<Vec<&'static str>>,
    filter: Option<Filter>,
    descending: bool,
    resource: &'static Resource,
}

impl List {
    /// Checks the shared parameters.
    ///
    /// # Errors
    ///
    /// The code of the first one that is invalid.
    pub(crate) fn new(
        query: &Params,
        resource: &'static Resource,
    ) -> Result<Self, UnifiedApiError> {
        let number = |text: Option<String>, default| {
            text.and_then(|text| text.parse().ok()).unwrap_or(default)
        };
        let count = query.optional(
            "count",
            |text| rules::number_in(text, 1, MAX_COUNT),
            UnifiedApiError::CountInvalid,
        )?;
        let start = query.optional(
            "startIndex",
            |text| rules::number_in(text, 0, MAX_START),
            UnifiedApiError::StartIndexInvalid,
        )?;
        let sort_order = query.optional(
            "sortOrder",
            // The pages say `asc`, clients the whole word.
            |text| matches!(text, "asc" | "ascending" | "desc" | "descending"),
            UnifiedApiError::SortOrderInvalid,
        )?;
        let known = || resource.fields.iter().chain(resource.view_fields).copied();
        let fields = query.optional(
            "fields",
            |names| names.split(',').all(|name| known().any(|known| known == name.trim())),
            UnifiedApiError::FieldsInvalid,
        )?;
        let is_in = |names: &str, known: &str| names.split(',').any(|name| name.trim() == known);
        Ok(Self {
            count: number(count, DEFAULT_COUNT),
            start: number(start, 0),
            fields: fields.map(|names| known().filter(|known| is_in(&names, known)).collect()),
            filter: Filter::new(query, resource.filters)?,
            descending: sort_order.is_some_and(|order| order.starts_with("desc")),
            resource,
        })
    }

    /// Returns the rows that the filter leaves, in their order.
    pub(crate) fn choose(&self, mut rows: Vec<Value>) -> Vec<Value> {
        if let Some(filter) = &self.filter {
            rows.retain(|row| filter.matches(row));
        }
        rows.sort_by_cached_key(|row| filter::texts_of(row, self.resource.sorted_by));
        if self.descending {
            rows.reverse();
        }
        rows
    }

    /// Answers with the page that was asked for.
    pub(crate) fn page(&self, rows: Vec<Value>, links: &Links) -> Json<Value> {
        let rows = self.choose(rows);
        let total = rows.len();
        let entry: Vec<_> = self.cut(rows).map(|row| self.project(row)).collect();
        Json(self.collection(entry.into(), total, None, links))
    }

    /// Likewise of rows that are chosen already, each under its `id`, with a member beside them.
    pub(crate) fn page_by_id(
        &self,
        rows: Vec<Value>,
        beside: (&str, Value),
        links: &Links,
    ) -> Json<Value> {
        let total = rows.len();
        let entry =
            self.cut(rows).map(|row| (filter::texts_of(&row, "id").concat(), self.project(row)));
        Json(self.collection(Value::Object(entry.collect()), total, Some(beside), links))
    }

    fn cut(&self, rows: Vec<Value>) -> impl Iterator<Item = Value> {
        rows.into_iter().skip(self.start).take(self.count)
    }

    fn collection(
        &self,
        entry: Value,
        total: usize,
        beside: Option<(&str, Value)>,
        links: &Links,
    ) -> Value {
        let mut collection = json!({
            "entry": entry,
            "startIndex": self.start,
            "totalResults": total,
            "itemsPerPage": self.count,
            "filtered": self.filter.is_some(),
            "sorted": true,
        });
        let mut paging = Map::new();
        if self.start > 0 {
            let start = self.start.saturating_sub(self.count);
            paging.insert("prev".into(), links.page(start).into());
        }
        if self.start + self.count < total {
            paging.insert("next".into(), links.page(self.start + self.count).into());
        }
        if let Some(members) = collection.as_object_mut() {
            members.extend(beside.map(|(name, value)| (name.to_owned(), value)));
            members.insert("paging".into(), paging.into());
        }
        collection
    }

    /// Leaves of a row what `fields` names, be it the row's or that of its views.
    fn project(&self, mut row: Value) -> Value {
        let (Some(fields), Some(members)) = (&self.fields, row.as_object_mut()) else { return row };
        let is_named = |name: &str| fields.contains(&name);
        let in_views = self.resource.view_fields.iter().any(|name| is_named(name));
        members.retain(|name, _| is_named(name) || (in_views && name == VIEWS));
        if !is_named(VIEWS) {
            let views = members.get_mut(VIEWS).and_then(Value::as_array_mut);
            for view in views.into_iter().flatten().filter_map(Value::as_object_mut) {
                view.retain(|name, _| is_named(name));
            }
        }
        row
    }
}

/// Answers with the rows that are gone; 204 if none is.
pub(crate) fn removed(rows: Vec<Value>) -> Response {
    if rows.is_empty() {
        StatusCode::NO_CONTENT.into_response()
    } else {
        Json(rows).into_response()
    }
}
