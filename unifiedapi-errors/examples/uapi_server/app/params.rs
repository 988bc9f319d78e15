//! The parameters of a request: its query, or the members of its JSON body.

use std::collections::HashMap;

use axum::extract::rejection::QueryRejection;
use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use serde_json::{Map, Value};
use unifiedapi_errors::catalog::UnifiedApiError;

use super::error::ApiError;
use super::json::{self, MAX_ITEMS};
use super::moment::Moment;

/// Named values, each checked when it is asked for.
#[derive(Default)]
pub(crate) struct Params(Map<String, Value>);

impl<S: Send + Sync> FromRequestParts<S> for Params {
    type Rejection = QueryRejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let Query(query) =
            Query::<HashMap<String, String>>::from_request_parts(parts, state).await?;
        Ok(Self(query.into_iter().map(|(name, value)| (name, Value::String(value))).collect()))
    }
}

impl Params {
    /// Reads a JSON object, whatever the `Content-Type` calls it: clients of the API leave it out.
    ///
    /// # Errors
    ///
    /// `json_invalid`.
    pub(crate) fn from_json(body: &[u8]) -> Result<Self, ApiError> {
        Ok(Self(json::object(body)?))
    }

    /// Returns a value; `null` counts as none.
    fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// Returns whether there is such a parameter.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Returns the text of a parameter; numbers and truth values come with and without quotes.
    ///
    /// # Errors
    ///
    /// `error`, if it is there and `rule` does not accept it.
    pub(crate) fn optional(
        &self,
        name: &str,
        rule: impl Fn(&str) -> bool,
        error: UnifiedApiError,
    ) -> Result<Option<String>, UnifiedApiError> {
        self.get(name).map(|value| text(value).filter(|text| rule(text)).ok_or(error)).transpose()
    }

    /// Returns a moment.
    ///
    /// # Errors
    ///
    /// `error`, if it is there and none.
    pub(crate) fn moment(
        &self,
        name: &str,
        error: UnifiedApiError,
    ) -> Result<Option<Moment>, UnifiedApiError> {
        let parse = |value| Moment::parse(&text(value)?);
        self.get(name).map(|value| parse(value).ok_or(error)).transpose()
    }

    /// Returns the text of a parameter that must be there.
    ///
    /// # Errors
    ///
    /// `error`, if it is not there or `rule` does not accept it.
    pub(crate) fn required(
        &self,
        name: &str,
        rule: impl Fn(&str) -> bool,
        error: UnifiedApiError,
    ) -> Result<String, UnifiedApiError> {
        self.optional(name, rule, error)?.ok_or(error)
    }

    /// Returns the texts of a list; a single text is a list of one.
    ///
    /// # Errors
    ///
    /// `error`, if it is empty or too long, or has something that `rule` does not accept.
    pub(crate) fn list(
        &self,
        name: &str,
        rule: impl Fn(&str) -> bool,
        error: UnifiedApiError,
    ) -> Result<Vec<String>, UnifiedApiError> {
        let items = match self.get(name) {
            Some(Value::Array(items)) => items.iter().map(text).collect(),
            Some(value) => vec![text(value)],
            None => Vec::new(),
        };
        let texts: Option<Vec<String>> =
            items.into_iter().map(|item| item.filter(|text| rule(text))).collect();
        texts.filter(|texts| (1..=MAX_ITEMS).contains(&texts.len())).ok_or(error)
    }

    /// Takes a list of objects out; what is no list of objects is empty.
    pub(crate) fn objects(&mut self, name: &str) -> Vec<Params> {
        let Some(Value::Array(items)) = self.0.remove(name) else { return Vec::new() };
        let objects = items.into_iter().map(|item| match item {
            Value::Object(members) => Some(Params(members)),
            _ => None,
        });
        objects.collect::<Option<_>>().unwrap_or_default()
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}
