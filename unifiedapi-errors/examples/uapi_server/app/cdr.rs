//! Call history: `/uapi/cdr/{ownerId?}/`.

use std::collections::HashMap;

use axum::extract::Query;
use serde_json::{Value, json};
use unifiedapi_errors::catalog::UnifiedApiError;

use super::list::{By, Kind, List, Resource};
use super::params::Params;
use super::place::Place;
use super::{Answer, rules};

const RECORDS: Resource = Resource {
    fields: &[
        "id",
        "ownerId",
        "extension",
        "source",
        "destination",
        "published",
        "answered",
        "saved",
        "duration",
        "disposition",
        "flow",
    ],
    filters: &[
        By::new("source", Kind::Number, UnifiedApiError::CdrInvalidFilterBySource),
        By::new("destination", Kind::Number, UnifiedApiError::CdrInvalidFilterByDestination),
        By::new("published", Kind::DateTime, UnifiedApiError::CdrInvalidFilterByPublished),
        By::new("answered", Kind::DateTime, UnifiedApiError::CdrInvalidFilterByAnswered),
    ],
    sorted_by: "published",
};

pub(crate) async fn list(place: Place, Query(query): Query<HashMap<String, String>>) -> Answer {
    place.check_user("owner")?;
    let query = Params::from(query);
    let list = List::new(&query, &RECORDS)?;
    let conditions = conditions(&query)?;
    let mut records = records();
    records.retain(|record| conditions.iter().all(|condition| condition.holds(record)));
    Ok(list.page(records))
}

/// What a record must be to be listed.
struct Condition {
    field: &'static str,
    compare: fn(&str, &str) -> bool,
    value: String,
}

impl Condition {
    fn holds(&self, record: &Value) -> bool {
        record
            .get(self.field)
            .and_then(Value::as_str)
            .is_some_and(|value| (self.compare)(value, &self.value))
    }
}

/// Checks the parameters that only this list has.
fn conditions(query: &Params) -> Result<Vec<Condition>, UnifiedApiError> {
    let is_disposition = |text: &str| rules::number_in(text, 0, 5);
    let is_flow = |text: &str| matches!(text, "2" | "4" | "8");
    let number = rules::is_number;
    let date = rules::is_date_time;

    let source = query.optional("source", number, UnifiedApiError::CdrSourceInvalid)?;
    let destination =
        query.optional("destination", number, UnifiedApiError::CdrDestinationInvalid)?;
    let disposition =
        query.optional("disposition", is_disposition, UnifiedApiError::CdrDispositionInvalid)?;
    let flow = query.optional("flow", is_flow, UnifiedApiError::CdrFlowInvalid)?;
    let start = query.optional("startDate", date, UnifiedApiError::CdrStartDateInvalid)?;
    let end = query.optional("endDate", date, UnifiedApiError::CdrEndDateInvalid)?;
    let save_start =
        query.optional("saveStartDate", date, UnifiedApiError::CdrSaveStartDateInvalid)?;
    let save_end = query.optional("saveEndDate", date, UnifiedApiError::CdrSaveEndDateInvalid)?;
    // Texts of this format sort as the times do.
    let reversed = |from: &Option<String>, to: &Option<String>| {
        from.as_ref().zip(to.as_ref()).is_some_and(|(from, to)| from > to)
    };
    if reversed(&start, &end) || reversed(&save_start, &save_end) {
        return Err(UnifiedApiError::CdrInvalidDateParameters);
    }

    let equal: fn(&str, &str) -> bool = |value, wanted| value == wanted;
    let since: fn(&str, &str) -> bool = |value, from| value >= from;
    let until: fn(&str, &str) -> bool = |value, to| value <= to;
    let all = [
        ("source", equal, source),
        ("destination", equal, destination),
        ("disposition", equal, disposition),
        ("flow", equal, flow),
        ("published", since, start),
        ("published", until, end),
        ("saved", since, save_start),
        ("saved", until, save_end),
    ];
    Ok(all
        .into_iter()
        .filter_map(|(field, compare, value)| Some(Condition { field, compare, value: value? }))
        .collect())
}

/// The history that every owner has.
fn records() -> Vec<Value> {
    vec![
        json!({
            "id": "1", "ownerId": "12", "extension": "0003*210",
            "source": "0003*210", "destination": "5353535",
            "published": "2026-01-14T09:00:00", "answered": "2026-01-14T09:00:07",
            "saved": "2026-01-14T09:02:11", "duration": 124, "disposition": "0", "flow": "4",
        }),
        json!({
            "id": "2", "ownerId": "12", "extension": "0003*210",
            "source": "4242425", "destination": "0003*210",
            "published": "2026-01-14T11:20:30", "answered": null,
            "saved": "2026-01-14T11:20:55", "duration": 0, "disposition": "3", "flow": "8",
        }),
        json!({
            "id": "3", "ownerId": "12", "extension": "0003*211",
            "source": "0003*211", "destination": "0003*210",
            "published": "2026-01-15T16:45:00", "answered": "2026-01-15T16:45:03",
            "saved": "2026-01-15T16:45:33", "duration": 30, "disposition": "0", "flow": "2",
        }),
    ]
}
