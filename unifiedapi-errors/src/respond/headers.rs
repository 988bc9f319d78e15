//! The declared headers of one error.

use std::fmt::Display;
use std::slice;

use http::header::{HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};

use super::fill::fill;
use crate::Entry;
use crate::table::Header;

/// Collects the headers of one error in the order of their declaration: those that are written
/// out, and those that its fields fill.
pub struct Headers {
    /// What was not looked at yet.
    declared: slice::Iter<'static, Header>,
    map: HeaderMap,
    unsent: Vec<&'static str>,
}

impl Headers {
    /// Begins with the headers of an entry.
    pub(crate) fn new(entry: Entry) -> Self {
        let declared = entry.declared_headers().iter();
        Self { declared, map: HeaderMap::new(), unsent: Vec::new() }
    }

    /// Fills the next header that has placeholders, with one value for each of them.
    pub fn write(&mut self, values: &[&dyn Display]) {
        if let Some(header) = self.next_to_fill() {
            let value = fill(header, values);
            self.append(header.name, value);
        }
    }

    /// Returns the headers; `retry_after` is in seconds (RFC 9110, section 10.2.3).
    ///
    /// What nobody has filled is left out: an entry alone has no fields.
    pub(crate) fn into_map(mut self, retry_after: Option<u64>) -> HeaderMap {
        while self.next_to_fill().is_some() {}
        if let Some(seconds) = retry_after {
            self.map.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        self.map
    }

    /// Returns the names of the headers that are left out, because of what would fill them.
    pub(crate) fn into_unsent(self) -> Vec<&'static str> {
        self.unsent
    }

    /// Goes on to the next header that has placeholders.
    fn next_to_fill(&mut self) -> Option<&'static Header> {
        loop {
            let header = self.declared.next()?;
            if header.is_filled {
                return Some(header);
            }
            self.append(header.name, HeaderValue::from_str(header.value).ok());
        }
    }

    fn append(&mut self, name: &'static str, value: Option<HeaderValue>) {
        // The macro has validated names, so that only a value can be missing.
        match HeaderName::from_bytes(name.as_bytes()).ok().zip(value) {
            Some((name, value)) => {
                self.map.append(name, value);
            }
            None => self.unsent.push(name),
        }
    }
}

/// Reads delay-seconds (RFC 9110, section 10.2.3), of which this crate sends up to [`u64::MAX`].
#[cfg(any(feature = "client", feature = "openapi"))]
pub(crate) fn delay_seconds(text: &str) -> Option<u64> {
    // A number in Rust may have a sign.
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}
