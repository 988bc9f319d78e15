//! The crates that are compiled, each as every contender writes it.

use crate::contender::Contender;

/// What a crate declares.
#[derive(Clone, Copy)]
pub enum Source {
    /// An enum of so many variants, each with a status, a code and a message.
    Generated { variants: usize, shape: Shape },
    /// The first example of the project's README.
    Readme,
}

/// Which variants have fields.
#[derive(Clone, Copy)]
pub enum Shape {
    /// None has.
    Unit,
    /// Every other one has a number and a string, which its message shows.
    HalfWithData,
}

impl Source {
    pub fn name(self) -> String {
        match self {
            Self::Generated { variants, shape: Shape::Unit } => format!("{variants} unit variants"),
            Self::Generated { variants, shape: Shape::HalfWithData } => {
                format!("{variants} variants, half with data")
            }
            Self::Readme => "README's example".to_owned(),
        }
    }

    /// Writes the crate.
    pub fn text(self, contender: Contender) -> String {
        match self {
            Self::Generated { variants, shape } => {
                let variants: Vec<_> = (0..variants).map(|n| Variant::new(n, shape)).collect();
                generated(contender, &variants)
            }
            Self::Readme => readme(contender).to_owned(),
        }
    }
}

fn readme(contender: Contender) -> &'static str {
    match contender {
        Contender::Ours => {
            let readme = include_str!("../../README.md");
            let (_, example) = readme.split_once("```rust\n").unwrap_or_default();
            // What follows is a handler.
            example.split("\nuse axum").next().unwrap_or_default()
        }
        Contender::Thiserror => include_str!("../readme/thiserror.rs"),
        Contender::ByHand => include_str!("../readme/by_hand.rs"),
        Contender::Bare => include_str!("../readme/bare.rs"),
    }
}

struct Variant {
    number: usize,
    has_data: bool,
}

impl Variant {
    /// Statuses by number, and by their name in `http::StatusCode`.
    const STATUSES: [(u16, &'static str); 5] = [
        (400, "BAD_REQUEST"),
        (404, "NOT_FOUND"),
        (409, "CONFLICT"),
        (422, "UNPROCESSABLE_ENTITY"),
        (500, "INTERNAL_SERVER_ERROR"),
    ];

    fn new(number: usize, shape: Shape) -> Self {
        let has_data = match shape {
            Shape::Unit => false,
            Shape::HalfWithData => number % 2 == 1,
        };
        Self { number, has_data }
    }

    fn status(&self) -> (u16, &'static str) {
        Self::STATUSES[self.number % Self::STATUSES.len()]
    }

    fn code(&self) -> String {
        format!("thing_failed_{}", self.number)
    }

    fn message(&self) -> String {
        let subject = if self.has_data { "Thing {id} called {name}" } else { "The thing" };
        format!("{subject} failed in way {}.", self.number)
    }

    fn declaration(&self) -> String {
        let fields = if self.has_data { " { id: u64, name: String }" } else { "" };
        format!("    Failed{}{fields},", self.number)
    }

    fn pattern(&self) -> String {
        let fields = if self.has_data { " { .. }" } else { "" };
        format!("Self::Failed{}{fields}", self.number)
    }
}

/// Writes a line, or more, for each variant.
fn each(variants: &[Variant], write: impl Fn(&Variant) -> String) -> String {
    variants.iter().map(write).collect::<Vec<_>>().join("\n")
}

fn generated(contender: Contender, variants: &[Variant]) -> String {
    match contender {
        Contender::Ours => declared("unifiedapi_errors::UnifiedError", variants, |variant| {
            let ((status, _), code, message) =
                (variant.status(), variant.code(), variant.message());
            format!("#[unified(status = {status}, code = {code:?}, message = {message:?})]")
        }),
        Contender::Thiserror => declared("thiserror::Error", variants, |variant| {
            format!("#[error({:?})]", variant.message())
        }),
        Contender::ByHand => by_hand(variants),
        Contender::Bare => declared("", variants, |_| String::new()),
    }
}

/// Writes the enum, with derives and an attribute on each variant.
fn declared(derives: &str, variants: &[Variant], attribute: impl Fn(&Variant) -> String) -> String {
    let variants =
        each(variants, |variant| format!("    {}\n{}", attribute(variant), variant.declaration()));
    format!("#[derive(Debug, {derives})]\npub enum ThingError {{\n{variants}\n}}\n")
}

/// Writes what the derive makes: text, code and status of a value, its body and its response, and
/// the way from a code to what it means.
fn by_hand(variants: &[Variant]) -> String {
    let derives = "thiserror::Error, strum::EnumString, strum::IntoStaticStr";
    let declared = declared(derives, variants, |variant| {
        format!("#[error({:?})] #[strum(serialize = {:?})]", variant.message(), variant.code())
    });
    let statuses = each(variants, |variant| {
        let (_, status) = variant.status();
        format!("            {} => http::StatusCode::{status},", variant.pattern())
    });
    format!(
        r#"{declared}
impl ThingError {{
    pub fn status(&self) -> http::StatusCode {{
        match self {{
{statuses}
        }}
    }}

    pub fn code(&self) -> &'static str {{
        self.into()
    }}

    pub fn body(&self) -> Vec<u8> {{
        let body = Body {{ code: self.code(), message: self.to_string() }};
        serde_json::to_vec(&Envelope {{ error: body }}).unwrap_or_default()
    }}

    pub fn to_response(&self) -> http::Response<Vec<u8>> {{
        http::Response::builder()
            .status(self.status())
            .header(http::header::CONTENT_TYPE, "application/json")
            .body(self.body())
            .unwrap_or_default()
    }}
}}

#[derive(serde::Serialize)]
struct Envelope {{
    error: Body,
}}

#[derive(serde::Serialize)]
struct Body {{
    code: &'static str,
    message: String,
}}
"#
    )
}
