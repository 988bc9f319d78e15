//! A declaration without mistakes: everything that the expansion needs, nothing unchecked.

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, Generics, Type, Visibility};

use crate::input::{self, Field};
use crate::template::Template;
use crate::types::{is_recursive, mentions_parameter};

/// A type that derives `UnifiedError`.
pub(crate) struct Model<'a> {
    pub(crate) frame: Frame<'a>,
    /// Whether `Self` is followed by `::Variant` in patterns.
    pub(crate) is_enum: bool,
    /// The name of the code schema in OpenAPI.
    pub(crate) schema: String,
    /// The path to the shape of the body, if the type states one.
    pub(crate) envelope: Option<TokenStream>,
    /// The enum of the codes, if the type declares one.
    pub(crate) codes: Option<Codes<'a>>,
    pub(crate) variants: Vec<Variant<'a>>,
}

/// What is valid of a type even when its declaration is not.
pub(crate) struct Frame<'a> {
    /// The path to the runtime crate.
    pub(crate) krate: TokenStream,
    pub(crate) ident: &'a Ident,
    /// The same name where it triggers no lint of the user's.
    pub(crate) unlinted: Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) visibility: &'a Visibility,
    pub(crate) is_union: bool,
    pub(crate) is_non_exhaustive: bool,
    pub(crate) manual: Manual,
    /// The lints that the user silences, in lists.
    pub(crate) silenced: Vec<&'a TokenStream>,
    /// What `From` converts from, by the marks.
    pub(crate) from: Vec<&'a Type>,
    /// The enum of the codes, as far as names are enough.
    pub(crate) codes: Option<InertCodes<'a>>,
}

/// An enum of the codes of which only the names are known.
pub(crate) struct InertCodes<'a> {
    pub(crate) ident: Ident,
    pub(crate) names: Vec<CodeName<'a>>,
}

/// How a code is called, and documented.
pub(crate) struct CodeName<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) docs: Vec<&'a Attribute>,
    /// The type of the inner error whose codes it stands for.
    pub(crate) inner: Option<&'a Type>,
}

/// An enum of the codes.
pub(crate) struct Codes<'a> {
    pub(crate) ident: Ident,
    /// In declaration order; for each declared code the variant that declares it first.
    pub(crate) variants: Vec<Code<'a>>,
    /// For each declared variant what its code is called.
    pub(crate) by_row: Vec<&'a Ident>,
}

/// One code, or those of an inner error.
pub(crate) struct Code<'a> {
    /// That of the variant.
    pub(crate) name: CodeName<'a>,
    /// The code and the status, for the documentation; `None` for those of an inner error.
    pub(crate) says: Option<(String, u16)>,
    /// How many declared variants stand before it: the row, if it is declared.
    pub(crate) row: usize,
}

/// The impls that are not generated.
#[derive(Default)]
pub(crate) struct Manual(pub(crate) Vec<Ident>);

impl Manual {
    /// Whether the user writes this impl.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|manual| manual == name)
    }
}

/// One variant, or the struct.
pub(crate) struct Variant<'a> {
    pub(crate) input: &'a input::Variant<'a>,
    /// The field that `source()` returns, and whether it is an `Option`.
    pub(crate) source: Option<Source<'a>>,
    /// The field of `#[from]`.
    pub(crate) from: Option<&'a Field<'a>>,
    pub(crate) kind: Kind<'a>,
}

/// The field that `source()` returns.
pub(crate) struct Source<'a> {
    pub(crate) field: &'a Field<'a>,
    /// The type, without `Option`.
    pub(crate) ty: &'a Type,
    pub(crate) is_optional: bool,
}

/// What a variant answers with.
pub(crate) enum Kind<'a> {
    /// What an inner error answers.
    Transparent(Box<Transparent<'a>>),
    /// What it declares.
    Declared(Box<Declared<'a>>),
}

/// An inner error, and the texts around it.
pub(crate) struct Transparent<'a> {
    pub(crate) field: &'a Field<'a>,
    /// What clients read instead of its message.
    pub(crate) message: Option<Template<'a>>,
    /// What logs read instead of what it says.
    pub(crate) display: Option<Template<'a>>,
}

/// One entry.
pub(crate) struct Declared<'a> {
    pub(crate) status: u16,
    pub(crate) code: String,
    pub(crate) message: Template<'a>,
    pub(crate) display: Option<Template<'a>>,
    /// In the order in which they are sent.
    pub(crate) headers: Vec<Header<'a>>,
    /// The field that states the seconds of `Retry-After`.
    pub(crate) retry_after: Option<(&'a Field<'a>, Ident)>,
    pub(crate) members: Vec<Member<'a>>,
    /// The values of fields that documents show.
    pub(crate) examples: Vec<(&'a Field<'a>, Example)>,
    pub(crate) group: Option<String>,
    /// One of `LEVELS`.
    pub(crate) level: Option<&'static str>,
    pub(crate) description: Description,
    pub(crate) deprecated: Option<Note>,
}

/// A field that clients get.
pub(crate) struct Member<'a> {
    pub(crate) field: &'a Field<'a>,
    /// On the wire.
    pub(crate) name: String,
    /// Where the name is written.
    pub(crate) at: TokenStream,
}

/// A value that documents show.
pub(crate) enum Example {
    /// A string literal, which is converted into the field's type.
    Text(TokenStream),
    /// Another literal; like text, it says `Some` where the field is an `Option`.
    Literal(TokenStream),
    Value(TokenStream),
}

/// A response header.
pub(crate) struct Header<'a> {
    /// In lower case.
    pub(crate) name: String,
    pub(crate) value: HeaderValue<'a>,
}

/// The value of a header.
pub(crate) enum HeaderValue<'a> {
    Fixed(String),
    /// With placeholders.
    Filled(Template<'a>),
}

/// The prose of an entry.
pub(crate) enum Description {
    Text(String),
    /// The lines, of which some are known to the compiler only.
    Composed(Vec<TokenStream>),
}

/// The note of rustc's `#[deprecated]`, as an expression.
#[derive(Clone)]
pub(crate) struct Note(pub(crate) TokenStream);

impl PartialEq for Note {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_string() == other.0.to_string()
    }
}

impl<'a> Model<'a> {
    /// Lists the declared variants with their rows in the table.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (u16, &Variant<'a>)> {
        (0..).zip(self.variants.iter().filter(|variant| variant.declared().is_some()))
    }

    /// Lists the variants with their numbers.
    pub(crate) fn numbered(&self) -> impl Iterator<Item = (u16, &Variant<'a>)> {
        (0..).zip(&self.variants)
    }

    pub(crate) fn has_type_parameters(&self) -> bool {
        self.frame.generics.type_params().next().is_some()
    }

    /// Whether what a type implements can depend on type parameters.
    pub(crate) fn depends_on_parameters(&self, ty: &Type) -> bool {
        mentions_parameter(ty, self.frame.generics)
            || self.has_type_parameters() && is_recursive(ty, self.frame.ident)
    }

    /// Whether a type has a trait because of the impl that is being generated, of which it cannot
    /// be a condition.
    pub(crate) fn implements(&self, name: &str, ty: &Type) -> bool {
        matches!(name, "Display" | "Error")
            && !self.frame.manual.has(name)
            && is_recursive(ty, self.frame.ident)
    }
}

impl Declared<'_> {
    /// Returns the example of a field.
    pub(crate) fn example(&self, field: &Field<'_>) -> Option<&Example> {
        let mut examples = self.examples.iter();
        examples.find(|(other, _)| other.index == field.index).map(|(_, example)| example)
    }
}

impl<'a> Variant<'a> {
    /// Returns the declaration; `None` if the variant is transparent.
    pub(crate) fn declared(&self) -> Option<&Declared<'a>> {
        match &self.kind {
            Kind::Declared(declared) => Some(declared),
            Kind::Transparent(_) => None,
        }
    }

    /// Returns the inner error of a transparent variant.
    pub(crate) fn transparent(&self) -> Option<&'a Field<'a>> {
        match &self.kind {
            Kind::Transparent(transparent) => Some(transparent.field),
            Kind::Declared(_) => None,
        }
    }

    /// Returns what clients read; `None` if it is what the inner error says.
    pub(crate) fn message(&self) -> Option<&Template<'a>> {
        match &self.kind {
            Kind::Transparent(transparent) => transparent.message.as_ref(),
            Kind::Declared(declared) => Some(&declared.message),
        }
    }

    /// Returns what logs read, where it is stated.
    pub(crate) fn display(&self) -> Option<&Template<'a>> {
        match &self.kind {
            Kind::Transparent(transparent) => transparent.display.as_ref(),
            Kind::Declared(declared) => declared.display.as_ref(),
        }
    }

    /// Lists the templates of the headers that fields fill.
    pub(crate) fn filled_headers(&self) -> impl Iterator<Item = &Template<'a>> {
        let headers = self.declared().into_iter().flat_map(|declared| &declared.headers);
        headers.filter_map(|header| match &header.value {
            HeaderValue::Filled(template) => Some(template),
            HeaderValue::Fixed(_) => None,
        })
    }
}
