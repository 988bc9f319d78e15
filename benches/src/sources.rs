//! The crates that are compiled, each as every contender writes it.

mod by_hand;

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
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// None has.
    Unit,
    /// Every other one has a number and a string, which its message shows.
    HalfWithData,
    /// Every other one has a number and a string, which its body has as members.
    HalfWithMembers,
}

impl Shape {
    pub const ALL: [Self; 3] = [Self::Unit, Self::HalfWithData, Self::HalfWithMembers];

    pub fn title(self) -> &'static str {
        match self {
            Self::Unit => "unit variants",
            Self::HalfWithData => "variants, half with data",
            Self::HalfWithMembers => "variants, half with members",
        }
    }
}

impl Source {
    pub fn name(self) -> String {
        match self {
            Self::Generated { variants, shape } => format!("{variants} {}", shape.title()),
            Self::Readme => "README's example".to_owned(),
        }
    }

    /// Returns how many variants were generated.
    pub fn variants(self) -> Option<usize> {
        match self {
            Self::Generated { variants, .. } => Some(variants),
            Self::Readme => None,
        }
    }

    /// Writes the crate.
    pub fn text(self, contender: Contender) -> String {
        match self {
            Self::Generated { variants, shape } => {
                let variants: Vec<_> =
                    (0..variants).map(|number| Variant { number, shape }).collect();
                generated(contender, &variants)
            }
            Self::Readme => readme(contender).to_owned(),
        }
    }
}

/// Writes a program that logs and answers an error of an enum, whichever it is.
pub fn program(variants: usize, shape: Shape, contender: Contender) -> String {
    let declared = Source::Generated { variants, shape }.text(contender);
    let log = r#"println!("{error:?}")"#;
    let log_and_show = r#"println!("{error:?}: {error}")"#;
    let (log, answer) = match contender {
        Contender::Ours => (log_and_show, "unifiedapi_errors::UnifiedError::to_response(&error)"),
        Contender::Thiserror => (log_and_show, "&error as &dyn std::error::Error"),
        Contender::ByHand => (log_and_show, "error.to_response()"),
        Contender::Bare => (log, "&error"),
    };
    format!(
        "{declared}
fn main() {{
    let error = std::hint::black_box(ThingError::Failed0);
    {log};
    std::hint::black_box({answer});
}}
"
    )
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
    shape: Shape,
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

    fn has_fields(&self) -> bool {
        self.shape != Shape::Unit && self.number % 2 == 1
    }

    fn status(&self) -> (u16, &'static str) {
        Self::STATUSES[self.number % Self::STATUSES.len()]
    }

    fn code(&self) -> String {
        format!("thing_failed_{}", self.number)
    }

    fn message(&self) -> String {
        let shows_fields = self.has_fields() && self.shape == Shape::HalfWithData;
        let subject = if shows_fields { "Thing {id} called {name}" } else { "The thing" };
        format!("{subject} failed in way {}.", self.number)
    }

    /// Declares it, with an attribute on each field.
    fn declaration(&self, of_fields: &str) -> String {
        if self.has_fields() {
            format!("    Failed{} {{ {of_fields}id: u64, {of_fields}name: String }},", self.number)
        } else {
            format!("    Failed{},", self.number)
        }
    }

    fn pattern(&self) -> String {
        let fields = if self.has_fields() { " { .. }" } else { "" };
        format!("Self::Failed{}{fields}", self.number)
    }
}

/// Writes a line, or more, for each variant.
fn each(variants: &[Variant], write: impl Fn(&Variant) -> String) -> String {
    variants.iter().map(write).collect::<Vec<_>>().join("\n")
}

fn generated(contender: Contender, variants: &[Variant]) -> String {
    match contender {
        Contender::Ours => ours(variants),
        Contender::Thiserror => declared("thiserror::Error", "", variants, |variant| {
            format!("#[error({:?})]", variant.message())
        }),
        Contender::ByHand => by_hand::generated(variants),
        Contender::Bare => declared("", "", variants, |_| String::new()),
    }
}

fn ours(variants: &[Variant]) -> String {
    let variants = each(variants, |variant| {
        let ((status, _), code, message) = (variant.status(), variant.code(), variant.message());
        let members = variant.shape == Shape::HalfWithMembers;
        let declaration = variant.declaration(if members { "#[unified(member)] " } else { "" });
        format!(
            "    #[unified(status = {status}, code = {code:?}, message = {message:?})]\n{declaration}"
        )
    });
    enumeration("unifiedapi_errors::UnifiedError", "", &variants)
}

/// Writes the enum, with derives, attributes, and an attribute on each variant.
fn declared(
    derives: &str,
    attributes: &str,
    variants: &[Variant],
    attribute: impl Fn(&Variant) -> String,
) -> String {
    let variants = each(variants, |variant| {
        format!("    {}\n{}", attribute(variant), variant.declaration(""))
    });
    enumeration(derives, attributes, &variants)
}

fn enumeration(derives: &str, attributes: &str, variants: &str) -> String {
    format!("#[derive(Debug, {derives})]\n{attributes}pub enum ThingError {{\n{variants}\n}}\n")
}
