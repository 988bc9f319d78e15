use http::{Response, StatusCode, header};
use serde::Serialize;
use strum::IntoStaticStr;
use thiserror::Error;

#[derive(Debug, Error, IntoStaticStr)]
pub enum UserError {
    #[error("User {id} was not found.")]
    #[strum(serialize = "user_not_found")]
    NotFound { id: u64 },

    #[error("user store failed")]
    #[strum(serialize = "internal_server_error")]
    Store(#[from] std::io::Error),
}

impl UserError {
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound { .. } => StatusCode::NOT_FOUND,
            Self::Store(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    pub fn code(&self) -> &'static str {
        self.into()
    }

    pub fn message(&self) -> String {
        match self {
            Self::NotFound { .. } => self.to_string(),
            Self::Store(_) => "An internal error occurred.".to_owned(),
        }
    }

    pub fn body(&self) -> Vec<u8> {
        let envelope = Envelope { error: Body { code: self.code(), message: self.message() } };
        serde_json::to_vec(&envelope).unwrap_or_default()
    }

    pub fn to_response(&self) -> Response<Vec<u8>> {
        Response::builder()
            .status(self.status())
            .header(header::CONTENT_TYPE, "application/json")
            .body(self.body())
            .unwrap_or_default()
    }
}

#[derive(Serialize)]
struct Envelope {
    error: Body,
}

#[derive(Serialize)]
struct Body {
    code: &'static str,
    message: String,
}
