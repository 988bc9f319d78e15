//! What is written by hand where there is no derive for it.

use super::{Shape, Variant, declared, each};

/// Writes what the derive makes: text, code and status of a value, its body and its response, and
/// the way from a code to what it means.
pub fn generated(variants: &[Variant]) -> String {
    let has_members = variants.iter().any(|variant| variant.shape == Shape::HalfWithMembers);
    let derives = if has_members {
        // The shortest way to send fields: the enum itself is serialized, without its variants.
        "thiserror::Error, strum::EnumString, strum::IntoStaticStr, serde::Serialize"
    } else {
        "thiserror::Error, strum::EnumString, strum::IntoStaticStr"
    };
    let attributes = if has_members { "#[serde(untagged)]\n" } else { "" };
    let declared = declared(derives, attributes, variants, |variant| {
        format!("#[error({:?})] #[strum(serialize = {:?})]", variant.message(), variant.code())
    });
    let statuses = each(variants, |variant| {
        let (_, status) = variant.status();
        format!("            {} => http::StatusCode::{status},", variant.pattern())
    });
    let body = if has_members { BODY_WITH_MEMBERS } else { BODY };
    format!(
        r"{declared}
impl ThingError {{
    pub fn status(&self) -> http::StatusCode {{
        match self {{
{statuses}
        }}
    }}
{METHODS}
}}
{body}"
    )
}

const METHODS: &str = r#"
    pub fn code(&self) -> &'static str {
        self.into()
    }

    pub fn to_response(&self) -> http::Response<Vec<u8>> {
        http::Response::builder()
            .status(self.status())
            .header(http::header::CONTENT_TYPE, "application/json")
            .body(self.body())
            .unwrap_or_default()
    }"#;

const BODY: &str = "
impl ThingError {
    pub fn body(&self) -> Vec<u8> {
        let body = Body { code: self.code(), message: self.to_string() };
        serde_json::to_vec(&Envelope { error: body }).unwrap_or_default()
    }
}

#[derive(serde::Serialize)]
struct Envelope {
    error: Body,
}

#[derive(serde::Serialize)]
struct Body {
    code: &'static str,
    message: String,
}
";

const BODY_WITH_MEMBERS: &str = "
impl ThingError {
    pub fn body(&self) -> Vec<u8> {
        let body = Body { code: self.code(), message: self.to_string(), members: self };
        serde_json::to_vec(&Envelope { error: body }).unwrap_or_default()
    }
}

#[derive(serde::Serialize)]
struct Envelope<'a> {
    error: Body<'a>,
}

#[derive(serde::Serialize)]
struct Body<'a> {
    code: &'static str,
    message: String,
    #[serde(flatten)]
    members: &'a ThingError,
}
";
