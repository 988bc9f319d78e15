//! Unknown keys: what other crates call a key, what is data in a field, and near misses.

use super::keys::{Form, KEYS, Key, Row};
use super::place::{Place, places};
use crate::diag::{closest, list, suggest};

/// What to write in place of a word.
#[derive(Clone, Copy)]
enum Instead {
    /// The key that it is another name of.
    Key(Key),
    /// The key; where that is given already, the word means data beside it.
    KeyOrData(Key),
    /// Data, which clients get from fields that are members.
    Data,
    /// The name on the wire: of a variant the code.
    Name,
    /// Nothing of a field, which is not sent unasked; on a type, `manual`.
    Skip,
    /// A text, for clients or for logs.
    Text,
    /// Something else.
    Other(&'static str),
}

use Instead::{Data, KeyOrData, Name, Other, Skip, Text};

/// What other crates and other formats call a key, or have a key for.
#[rustfmt::skip]
const HABITS: &[(&str, Instead)] = &[
    ("body",             Data),
    ("cause",            Other("`#[source]` on the field")),
    ("context",          Data),
    ("data",             Data),
    ("detail",           KeyOrData(Key::Message)),
    ("details",          KeyOrData(Key::Message)),
    ("doc",              Instead::Key(Key::Description)),
    ("error",            KeyOrData(Key::Message)),
    ("error_code",       Instead::Key(Key::Code)),
    ("error_message",    Instead::Key(Key::Message)),
    ("error_status",     Instead::Key(Key::Status)),
    ("errors",           Data),
    ("extension",        Data),
    ("extensions",       Data),
    ("external_message", Instead::Key(Key::Message)),
    ("extra",            Data),
    ("field",            Data),
    ("fields",           Data),
    ("fmt",              Text),
    ("format",           Text),
    ("forward",          Instead::Key(Key::Transparent)),
    ("from",             Other("`#[from]` on the field")),
    ("headers",          Other("`header(\"name\" = \"value\")`, once for each header")),
    ("help",             Data),
    ("hint",             Data),
    ("http_code",        Instead::Key(Key::Status)),
    ("http_status",      Instead::Key(Key::Status)),
    ("id",               KeyOrData(Key::Code)),
    ("include",          Data),
    ("instance",         Data),
    ("internal_message", Instead::Key(Key::Display)),
    ("kind",             KeyOrData(Key::Code)),
    ("link",             Data),
    ("log_level",        Instead::Key(Key::Level)),
    ("meta",             Data),
    ("metadata",         Data),
    ("msg",              Instead::Key(Key::Message)),
    ("name",             KeyOrData(Key::Code)),
    ("param",            Data),
    ("parameter",        Data),
    ("params",           Data),
    ("payload",          Data),
    ("properties",       Data),
    ("reason",           KeyOrData(Key::Message)),
    ("rename",           Name),
    ("sample",           Instead::Key(Key::Example)),
    ("send",             Data),
    ("serialize",        Data),
    ("severity",         Instead::Key(Key::Level)),
    ("skip",             Skip),
    ("source",           Other("`#[source]` on the field")),
    ("status_code",      Instead::Key(Key::Status)),
    ("tag",              Instead::Key(Key::Group)),
    ("text",             KeyOrData(Key::Message)),
    ("title",            KeyOrData(Key::Message)),
    ("type",             KeyOrData(Key::Code)),
    ("uri",              Data),
    ("url",              Data),
    ("value",            Data),
];

/// Says what to write in place of an unknown key, beside those that are given.
pub(super) fn instead_of(unknown: &str, place: Place, is_given: impl Fn(Key) -> bool) -> String {
    let habit = HABITS.iter().find(|(habit, _)| *habit == unknown);
    match habit.map(|(_, instead)| *instead) {
        Some(Other(what)) => format!("write {what}"),
        Some(Data) => as_member(place, is_given),
        Some(KeyOrData(key)) if place == Place::Field || is_given(key) => {
            as_member(place, is_given)
        }
        Some(Name) if place == Place::Field => as_member(place, is_given),
        Some(Skip) if place == Place::Field => {
            "remove it: clients get no field that is not marked `member`".to_owned()
        }
        Some(Name) => write_key(Key::Code, place, is_given),
        Some(Skip) => write_key(Key::Manual, place, is_given),
        Some(Text) if is_given(Key::Message) => write_key(Key::Display, place, is_given),
        Some(Text) => match place {
            Place::Field => keys_of(place),
            Place::Enum => "write `message` on each variant".to_owned(),
            _ => "write `message` for clients, `display` for logs".to_owned(),
        },
        Some(Instead::Key(key) | KeyOrData(key)) => write_key(key, place, is_given),
        None => near_miss(unknown, place, is_given),
    }
}

/// Says that a field is sent if it is a member.
fn as_member(place: Place, is_given: impl Fn(Key) -> bool) -> String {
    match place {
        Place::Field if is_given(Key::Member) => {
            "remove it: `member` sends the field already, and `member = \"…\"` names it".to_owned()
        }
        Place::Field => {
            "write `member`, and clients get the field; `member = \"…\"` names it".to_owned()
        }
        _ => "keep it in a field, and mark that: `#[unified(member)]`".to_owned(),
    }
}

/// Proposes a key, where it belongs.
fn write_key(key: Key, place: Place, is_given: impl Fn(Key) -> bool) -> String {
    let Some(row) = KEYS.iter().find(|row| row.key == key) else { return keys_of(place) };
    let name = match row.form {
        Form::List => format!("{}(…)", row.name),
        _ => row.name.to_owned(),
    };
    match place {
        _ if row.places.contains(&place) && is_given(key) && !row.is_repeatable() => {
            format!("`{name}` is given already: keep one of them")
        }
        _ if row.places.contains(&place) => format!("write `{name}`"),
        Place::Field => keys_of(place),
        Place::Enum => format!("write `{name}` on each variant"),
        Place::Struct | Place::Variant => format!("write `{name}` on {}", places(row.places)),
    }
}

/// Proposes the key that was probably meant, or lists all of them.
fn near_miss(unknown: &str, place: Place, is_given: impl Fn(Key) -> bool) -> String {
    let meant = closest(unknown, rows(place).map(|row| row.name));
    let help = suggest(meant, || keys_of(place));
    let row = rows(place).find(|row| Some(row.name) == meant);
    match row.filter(|row| is_given(row.key) && !row.is_repeatable()) {
        Some(_) => format!("{help} it is given already"),
        None => help,
    }
}

fn keys_of(place: Place) -> String {
    format!("the keys of {} are {}", place.name(), list(rows(place).map(|row| row.name)))
}

fn rows(place: Place) -> impl Iterator<Item = &'static Row> {
    KEYS.iter().filter(move |row| row.places.contains(&place))
}
