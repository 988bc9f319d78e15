//! The data that came with an error.

use serde::Deserialize;

use super::{Received, envelope};
use crate::Catalog;

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
        self.is_complete().then(|| envelope::member(body, Self::SHAPE, name)).flatten()
    }
}
