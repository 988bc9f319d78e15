//! The model of a response: what every output of this module is rendered from.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use http::StatusCode;
use serde_json::Value;

use super::names;
use super::prose;
use crate::Entry;
use crate::envelope::{MEDIA_TYPE, Shape};
use crate::outline::{self, Names};
use crate::respond::delay_seconds;

/// One response: the entries that share it, each with the name of its example.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    title: &'static str,
    pub(crate) examples: Vec<(String, Entry)>,
}

/// Describes the responses of these entries, in the order of their statuses.
pub(crate) fn all(
    entries: impl IntoIterator<Item = Entry>,
) -> impl Iterator<Item = (StatusCode, Answer)> {
    outline::by_status(entries).into_iter().map(|(status, entries)| {
        let title = status.canonical_reason().unwrap_or("Error");
        (status, Answer::new(title, entries))
    })
}

impl Answer {
    /// Describes entries together, each once.
    pub(crate) fn new(title: &'static str, entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut media_types: Vec<(_, Vec<Entry>)> = Vec::new();
        for entry in outline::once(entries) {
            let media_type = entry.shape().media_type;
            match media_types.iter_mut().find(|(known, _)| *known == media_type) {
                Some((_, entries)) => entries.push(entry),
                None => media_types.push((media_type, vec![entry])),
            }
        }
        let examples = media_types.into_iter().flat_map(|(_, entries)| {
            let wanted = example_names(&entries);
            let mut names = Names::new('_', wanted.iter().map(|name| &**name));
            let names: Vec<_> = wanted.iter().map(|name| names.unique(name)).collect();
            names.into_iter().zip(entries)
        });
        Self { title, examples: examples.collect() }
    }

    /// Divides it by media type, in the order of their first entries.
    pub(crate) fn contents(&self) -> Vec<Content<'_>> {
        let media_type = |(_, entry): &(_, Entry)| entry.shape().media_type;
        let contents = self.examples.chunk_by(|one, next| media_type(one) == media_type(next));
        contents.map(|examples| Content { examples }).collect()
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = Entry> + Clone {
        self.examples.iter().map(|(_, entry)| *entry)
    }

    /// Returns the description of the response, in Markdown: its title and what it can be.
    pub(crate) fn description(&self) -> String {
        match self.list() {
            Some(list) => format!("{}\n\n{list}", self.title),
            None => self.title.to_owned(),
        }
    }

    /// Returns what the entries say of themselves, in Markdown; `None` if that is nothing.
    pub(crate) fn list(&self) -> Option<String> {
        prose::list(self.entries())
    }

    /// Returns the headers that some of the entries declare, in the order of their names.
    pub(crate) fn headers(&self) -> Vec<Header> {
        let mut headers: BTreeMap<&'static str, Header> = BTreeMap::new();
        for (name, entry) in &self.examples {
            let seconds = entry.retry_after_from_field().then_some(("retry-after", None));
            let declared = entry.declared_headers().iter();
            let sent = declared.map(|header| (header.name, Some(header.shown()))).chain(seconds);
            for (header, value) in sent {
                let header = headers.entry(header).or_insert_with(|| Header::new(header));
                header.add(entry.code(), value.map(|value| (name.clone(), value)));
            }
        }
        let codes = self.entries().map(Entry::code).collect::<HashSet<_>>().len();
        let mut headers: Vec<_> = headers.into_values().collect();
        for header in &mut headers {
            header.is_in_all = header.sent_with.len() == codes;
        }
        headers
    }
}

/// What a response has of one media type.
#[derive(Clone, Copy)]
pub(crate) struct Content<'a> {
    pub(crate) examples: &'a [(String, Entry)],
}

impl Content<'_> {
    pub(crate) fn media_type(&self) -> &'static str {
        self.examples.first().map_or(MEDIA_TYPE, |(_, entry)| entry.shape().media_type)
    }

    /// Divides the entries by the shapes in which they go out, in the order of their first ones.
    pub(crate) fn shapes(&self) -> Vec<(&'static Shape, Vec<Entry>)> {
        let mut shapes: Vec<(&Shape, Vec<_>)> = Vec::new();
        for (_, entry) in self.examples {
            match shapes.iter_mut().find(|(shape, _)| std::ptr::eq(*shape, entry.shape())) {
                Some((_, entries)) => entries.push(*entry),
                None => shapes.push((entry.shape(), vec![*entry])),
            }
        }
        shapes
    }
}

/// Returns what the examples of entries are called: by their codes, or by their variants where
/// several have one code, and by their types too where these variants have one name; an entry in
/// several shapes, by these as well.
fn example_names(entries: &[Entry]) -> Vec<Cow<'static, str>> {
    let mut codes = HashMap::<_, Vec<Entry>>::new();
    for entry in entries {
        codes.entry(entry.code()).or_default().push(*entry);
    }
    let name = |entry: &Entry| {
        let of_code = codes.get(entry.code()).map_or(&[][..], Vec::as_slice);
        let variant = entry.variant();
        if of_code.len() < 2 {
            Cow::Borrowed(entry.code())
        } else if of_code.iter().filter(|other| other.variant() == variant).count() < 2 {
            Cow::Borrowed(variant)
        } else if of_code.iter().filter(|other| *other == entry).count() < 2 {
            Cow::Owned(format!("{}{variant}", entry.type_name()))
        } else {
            Cow::Owned(format!("{}{variant}{}", entry.type_name(), names::in_envelope(*entry)))
        }
    };
    entries.iter().map(name).collect()
}

/// A response header.
pub(crate) struct Header {
    pub(crate) name: &'static str,
    /// The declared values, each with the name of the example that it came with first; in those that
    /// fields fill, the names of these stand between braces.
    values: Vec<(String, Cow<'static, str>)>,
    sent_with: Vec<&'static str>,
    is_in_all: bool,
}

impl Header {
    fn new(name: &'static str) -> Self {
        Self { name, values: Vec::new(), sent_with: Vec::new(), is_in_all: false }
    }

    fn add(&mut self, code: &'static str, value: Option<(String, Cow<'static, str>)>) {
        if !self.sent_with.contains(&code) {
            self.sent_with.push(code);
        }
        let is_new =
            |(_, value): &(_, Cow<'_, str>)| !self.values.iter().any(|(_, known)| known == value);
        self.values.extend(value.filter(is_new));
    }

    /// Whether the value is a number of seconds: `Retry-After`, unless it is declared as a date.
    pub(crate) fn is_seconds(&self) -> bool {
        self.name == "retry-after"
            && self.values.iter().all(|(_, value)| delay_seconds(value).is_some())
    }

    /// Returns what the value means; `None` if there is nothing to say.
    pub(crate) fn meaning(&self) -> Option<String> {
        let meaning = "Seconds to wait before another attempt (RFC 9110, section 10.2.3).";
        self.is_seconds().then(|| meaning.to_owned())
    }

    /// Returns what the value means, and which codes it comes with unless that is all.
    pub(crate) fn description(&self) -> Option<String> {
        let condition = (!self.is_in_all).then(|| {
            let codes: Vec<_> = self.sent_with.iter().map(|code| format!("`{code}`")).collect();
            format!("Sent with {}.", codes.join(", "))
        });
        let sentences: Vec<_> = self.meaning().into_iter().chain(condition).collect();
        (!sentences.is_empty()).then(|| sentences.join(" "))
    }

    /// Returns the declared values with names for them.
    pub(crate) fn examples(&self) -> Vec<(String, Value)> {
        let is_seconds = self.is_seconds();
        let mut names = Names::new('_', self.values.iter().map(|(name, _)| &**name));
        let example = |(name, value): &(String, Cow<'_, str>)| {
            let number = delay_seconds(value).filter(|_| is_seconds).map(Value::from);
            (names.unique(name), number.unwrap_or_else(|| Value::from(&**value)))
        };
        self.values.iter().map(example).collect()
    }
}
