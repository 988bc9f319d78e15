//! The data that came with an error, and what of it is passed on.

use serde::Deserialize;

use super::{Received, envelope};
use crate::respond::Members;
use crate::{Catalog, Entry};

/// How much of members is passed on, in bytes of their values' JSON text.
const MAX_LEN: usize = 4 * 1024;

impl<E: Catalog> Received<E> {
    /// Returns the value of a member, declared or not, wherever the shape of `E` has members;
    /// `None` if it is absent or `null`, and `Some(Err(…))` if it is no `T`.
    ///
    /// `T` may borrow from the body; a `&str` does so only where the text has no escapes.
    ///
    /// ```
    /// use http::Response;
    /// use unifiedapi_errors::{UnifiedError, client::Received};
    ///
    /// #[derive(Debug, UnifiedError)]
    /// pub enum UploadError {
    ///     #[unified(status = 422, code = "upload_invalid", message = "{count} lines are wrong.")]
    ///     Invalid { count: u64 },
    /// }
    ///
    /// let response = Response::builder().status(422).body(
    ///     r#"{"error":{"code":"upload_invalid","message":"2 lines are wrong.","lines":[3,8]}}"#,
    /// )?;
    /// let received = Received::<UploadError>::parse(response);
    /// assert_eq!(received.member::<Vec<u64>>("lines").unwrap()?, [3, 8]);
    /// assert!(received.member::<u64>("lines").unwrap().is_err());
    /// assert!(received.member::<u64>("columns").is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn member<'a, T: Deserialize<'a>>(&'a self, name: &str) -> Option<serde_json::Result<T>> {
        Some(serde_json::from_slice(self.member_json(name)?))
    }

    /// Returns the JSON text of a member.
    fn member_json(&self, name: &str) -> Option<&[u8]> {
        let body = self.response().body();
        // What is cut is no envelope.
        let json = self.is_complete().then(|| envelope::member(body, Self::SHAPE, name)).flatten();
        json.filter(|json| *json != b"null")
    }

    /// Writes those members that an entry declares, as what their fields' types make of them: what
    /// is no value of such a type stays behind, and so does what the type does not know.
    pub(super) fn write_declared(&self, entry: Entry, out: &mut Members<'_>) {
        let (table, members) = entry.member_range();
        let mut left = MAX_LEN;
        for index in members {
            let name = table.name(index);
            let value = self.member_json(name).and_then(|json| table.read(index, json));
            let Some(json) = value.and_then(|value| value.to_json()) else { continue };
            if let Some(rest) = left.checked_sub(json.len()) {
                left = rest;
                out.write_json(name, &json);
            }
        }
    }
}
