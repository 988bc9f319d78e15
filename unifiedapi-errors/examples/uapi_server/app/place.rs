//! What a path names.

use std::collections::HashMap;

use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use unifiedapi_errors::catalog::UnifiedApiError;

use super::rules;

/// The parameters of the path, decoded.
///
/// A path that does not decode is axum's to reject: the envelope is around it.
pub(crate) struct Place(HashMap<String, String>);

impl<S: Send + Sync> FromRequestParts<S> for Place {
    type Rejection = RawPathParamsRejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let params = RawPathParams::from_request_parts(parts, state).await?;
        Ok(Self(params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()))
    }
}

impl Place {
    /// Returns a segment; `None` if this route has it not.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Checks that `name`, if there, is a user: a number, `@me`, `@viewer` or `@owner`.
    ///
    /// # Errors
    ///
    /// `user_invalid`.
    pub(crate) fn check_user(&self, name: &str) -> Result<(), UnifiedApiError> {
        match self.get(name) {
            None | Some("@me" | "@viewer" | "@owner") => Ok(()),
            Some(id) if rules::is_id(id) => Ok(()),
            Some(_) => Err(UnifiedApiError::UserInvalid),
        }
    }

    /// Returns the extension of the path in its long form; `None` for `@self`, all of the user's.
    ///
    /// # Errors
    ///
    /// `user_invalid`; `extension_invalid`, unless it is `NNN`, `NNNN*NNN` or `@self`.
    pub(crate) fn any_extension(&self) -> Result<Option<String>, UnifiedApiError> {
        self.check_user("user")?;
        if self.get("extension") == Some("@self") {
            return Ok(None);
        }
        self.extension(UnifiedApiError::ExtensionInvalid).map(Some)
    }

    /// Returns the extension of the path in its long form, where it cannot be `@self`.
    ///
    /// # Errors
    ///
    /// `user_invalid`; `error`, unless it is `NNN` or `NNNN*NNN`.
    pub(crate) fn one_extension(&self, error: UnifiedApiError) -> Result<String, UnifiedApiError> {
        self.check_user("user")?;
        self.extension(error)
    }

    fn extension(&self, error: UnifiedApiError) -> Result<String, UnifiedApiError> {
        let number = self.get("extension").filter(|number| rules::is_extension(number));
        number.map(rules::long_form).ok_or(error)
    }
}
