//! Call history: `/uapi/cdr/{ownerId?}/`.

use serde_json::{Value, json};
use unifiedapi_errors::catalog::UnifiedApiError;

use super::calls::OWNER;
use super::json::without_nulls;
use super::links::Links;
use super::list::{By, Kind, List, Resource};
use super::moment::Moment;
use super::params::Params;
use super::place::Place;
use super::{Answer, rules};

/// Answered, busy, failed, no answer, unknown, not allowed.
pub(crate) const DISPOSITIONS: &[&str] = &["0", "1", "2", "3", "4", "5"];
/// Local, outgoing, incoming.
pub(crate) const FLOWS: &[&str] = &["2", "4", "8"];

pub(crate) const RECORDS: Resource = Resource {
    fields: &[
        "id",
        "ownerId",
        "ownerName",
        "extension",
        "published",
        "answered",
        "saved",
        "phoneCallView",
    ],
    view_fields: &["source", "destination", "flow", "disposition", "duration"],
    filters: &[
        By::new("source", Kind::Number, UnifiedApiError::CdrInvalidFilterBySource),
        By::new("destination", Kind::Number, UnifiedApiError::CdrInvalidFilterByDestination),
        By::new("published", Kind::DateTime, UnifiedApiError::CdrInvalidFilterByPublished),
        By::new("answered", Kind::DateTime, UnifiedApiError::CdrInvalidFilterByAnswered),
    ],
    sorted_by: "published",
};

pub(crate) async fn list(place: Place, query: Params, links: Links) -> Answer {
    place.check_user("owner")?;
    let list = List::new(&query, &RECORDS)?;
    let conditions = Conditions::new(&query)?;
    let records = HISTORY.iter().filter(|record| conditions.hold(record));
    let records = list.choose(records.map(Record::to_json).collect());
    let statistics = statistics(&records);
    Ok(list.page_by_id(records, ("phoneCallStat", statistics), &links))
}

/// What a record must be to be listed, by the parameters that only this list has.
struct Conditions {
    source: Option<String>,
    destination: Option<String>,
    disposition: Option<String>,
    flow: Option<String>,
    /// From when until when.
    published: [Option<Moment>; 2],
    saved: [Option<Moment>; 2],
}

impl Conditions {
    fn new(query: &Params) -> Result<Self, UnifiedApiError> {
        let one_of = |values: &'static [&str]| move |text: &str| values.contains(&text);
        let number = rules::is_number;
        let conditions = Self {
            source: query.optional("source", number, UnifiedApiError::CdrSourceInvalid)?,
            destination: query.optional(
                "destination",
                number,
                UnifiedApiError::CdrDestinationInvalid,
            )?,
            disposition: query.optional(
                "disposition",
                one_of(DISPOSITIONS),
                UnifiedApiError::CdrDispositionInvalid,
            )?,
            flow: query.optional("flow", one_of(FLOWS), UnifiedApiError::CdrFlowInvalid)?,
            published: [
                query.moment("startDate", UnifiedApiError::CdrStartDateInvalid)?,
                query.moment("endDate", UnifiedApiError::CdrEndDateInvalid)?,
            ],
            saved: [
                query.moment("saveStartDate", UnifiedApiError::CdrSaveStartDateInvalid)?,
                query.moment("saveEndDate", UnifiedApiError::CdrSaveEndDateInvalid)?,
            ],
        };
        let is_reversed =
            |[from, to]: [Option<Moment>; 2]| from.zip(to).is_some_and(|(a, b)| a > b);
        if is_reversed(conditions.published) || is_reversed(conditions.saved) {
            return Err(UnifiedApiError::CdrInvalidDateParameters);
        }
        Ok(conditions)
    }

    fn hold(&self, record: &Record) -> bool {
        let is = |wanted: &Option<String>, value: &str| {
            wanted.as_ref().is_none_or(|wanted| rules::is_same_number(wanted, value))
        };
        let within = |[from, to]: [Option<Moment>; 2], text: &str| {
            let moment = Moment::parse(text);
            from.is_none_or(|from| moment >= Some(from)) && to.is_none_or(|to| moment <= Some(to))
        };
        is(&self.source, record.source)
            && is(&self.destination, record.destination)
            && is(&self.disposition, &record.disposition.to_string())
            && is(&self.flow, &record.flow.to_string())
            && within(self.published, record.published)
            && within(self.saved, record.saved)
    }
}

/// A call that is over.
struct Record {
    id: &'static str,
    extension: &'static str,
    source: &'static str,
    destination: &'static str,
    published: &'static str,
    answered: Option<&'static str>,
    saved: &'static str,
    duration: u32,
    disposition: u8,
    flow: u8,
}

impl Record {
    fn to_json(&self) -> Value {
        let (owner, name) = OWNER;
        without_nulls(json!({
            "id": self.id,
            "ownerId": owner,
            "ownerName": name,
            "extension": self.extension,
            "published": self.published,
            "answered": self.answered,
            "saved": self.saved,
            "phoneCallView": [without_nulls(json!({
                "id": "01",
                "extension": self.extension,
                "source": self.source,
                "destination": self.destination,
                "flow": self.flow,
                "answered": self.answered,
                "disposition": self.disposition,
                "duration": self.duration,
            }))],
        }))
    }
}

/// Counts the records by their outcome, those of incoming calls and the others.
fn statistics(records: &[Value]) -> Value {
    let count = |is_incoming: bool, disposition: Option<u8>| {
        let views = records.iter().map(|record| &record["phoneCallView"][0]);
        let counted = views.filter(|view| (view["flow"] == 8) == is_incoming);
        counted.filter(|view| disposition.is_none_or(|it| view["disposition"] == it)).count()
    };
    let of = |r#type: u8, is_incoming| {
        json!({
            "type": r#type,
            "total": count(is_incoming, None),
            "answered": count(is_incoming, Some(0)),
            "unanswered": count(is_incoming, Some(3)),
            "busy": count(is_incoming, Some(1)),
            "failed": count(is_incoming, Some(2)),
            "unknown": count(is_incoming, Some(4)),
            "unallowed": count(is_incoming, Some(5)),
        })
    };
    json!([of(0, true), of(1, false)])
}

/// The history that every owner has.
const HISTORY: [Record; 3] = [
    Record {
        id: "53bec7de3c242d5f87e5",
        extension: "0003*210",
        source: "0003*210",
        destination: "5353535",
        published: "2026-01-14T09:00:00Z",
        answered: Some("2026-01-14T09:00:07Z"),
        saved: "2026-01-14T09:02:11Z",
        duration: 124,
        disposition: 0,
        flow: 4,
    },
    Record {
        id: "ad5a65672e3f783665c0",
        extension: "0003*210",
        source: "4242425",
        destination: "0003*210",
        published: "2026-01-14T11:20:30Z",
        answered: None,
        saved: "2026-01-14T11:20:55Z",
        duration: 0,
        disposition: 3,
        flow: 8,
    },
    Record {
        id: "7d280cc4feae3255a497",
        extension: "0003*211",
        source: "0003*211",
        destination: "0003*210",
        published: "2026-01-15T16:45:00Z",
        answered: Some("2026-01-15T16:45:03Z"),
        saved: "2026-01-15T16:45:33Z",
        duration: 30,
        disposition: 0,
        flow: 2,
    },
];
