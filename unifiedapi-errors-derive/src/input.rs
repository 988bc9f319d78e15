//! The item in one shape: a type with variants with fields. A struct is its own single variant.

use proc_macro2::{Ident, Literal, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Generics, Type, Visibility};

use crate::attr::{self, FieldSettings, Place, Settings, TypeSettings, VariantSettings, value};
use crate::diag::Diagnostics;
use crate::hygiene::unlinted;
use crate::thiserror;

/// An enum or a struct, as written.
pub(crate) struct Input<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) visibility: &'a Visibility,
    /// The attributes other than `#[unified(...)]`.
    pub(crate) attributes: Vec<&'a Attribute>,
    pub(crate) generics: &'a Generics,
    pub(crate) place: Place,
    pub(crate) settings: TypeSettings,
    pub(crate) variants: Vec<Variant<'a>>,
    /// Whether `thiserror` is derived too: its attribute stands somewhere.
    pub(crate) beside_thiserror: bool,
    pub(crate) others: Others,
}

/// The marks that may be another derive's too, because the user says that its impl is not ours.
#[derive(Clone, Copy)]
pub(crate) struct Others {
    from: bool,
    source: bool,
}

impl Others {
    fn read(settings: &TypeSettings) -> Self {
        // What is wrong with the names is reported where they count.
        let names = settings
            .manual
            .as_ref()
            .map(|setting| value::names(setting, &mut Diagnostics::default()))
            .unwrap_or_default();
        let has = |wanted: &str| names.iter().any(|name| name == wanted);
        Self { from: has("From"), source: has("Error") }
    }

    /// Whether this mark may be another's.
    pub(crate) fn have(self, mark: &str) -> bool {
        match mark {
            "from" => self.from,
            _ => self.source,
        }
    }
}

/// One variant, or the struct.
pub(crate) struct Variant<'a> {
    /// The name of the variant; of the struct if it is one.
    pub(crate) ident: &'a Ident,
    pub(crate) settings: VariantSettings,
    /// The attributes other than `#[unified(...)]`.
    pub(crate) attributes: Vec<&'a Attribute>,
    pub(crate) fields: Vec<Field<'a>>,
    /// Whether the fields are written in parentheses.
    pub(crate) is_tuple: bool,
    /// Whether the fields are written in braces.
    pub(crate) is_braced: bool,
    /// thiserror's `#[error(…)]`, its own or that of its enum.
    pub(crate) error: Option<&'a Attribute>,
}

/// One field.
pub(crate) struct Field<'a> {
    /// How many fields stand before it.
    pub(crate) index: usize,
    /// The name without `r#`, or the index.
    pub(crate) name: String,
    /// As it is written in patterns: a name triggers no lint there.
    pub(crate) member: TokenTree,
    pub(crate) ident: Option<&'a Ident>,
    pub(crate) ty: &'a Type,
    /// The attributes other than `#[unified(...)]`.
    pub(crate) attributes: Vec<&'a Attribute>,
    pub(crate) settings: FieldSettings,
    pub(crate) from: Option<&'a Attribute>,
    pub(crate) source: Option<&'a Attribute>,
    /// Further `#[from]` and `#[source]`.
    pub(crate) repeated_marks: Vec<&'a Attribute>,
}

impl<'a> Input<'a> {
    /// Reads the item and all its attributes.
    pub(crate) fn read(item: &'a DeriveInput, diagnostics: &mut Diagnostics) -> Self {
        let place = if matches!(item.data, Data::Enum(_)) { Place::Enum } else { Place::Struct };
        let (ours, attributes) = attr::part(&item.attrs);
        let (settings, of_struct) = Settings::read(&ours, place, diagnostics).deal(place);
        let others = Others::read(&settings);
        let of_type = thiserror::attribute(&attributes);
        let variants: Vec<_> = match &item.data {
            Data::Enum(data) => data
                .variants
                .iter()
                .map(|variant| {
                    let syn::Variant { ident, attrs, fields, .. } = variant;
                    let (ours, attributes) = attr::part(attrs);
                    let settings = Settings::read(&ours, Place::Variant, diagnostics);
                    let (_, settings) = settings.deal(Place::Variant);
                    let variant =
                        Variant::read(ident, attributes, settings, fields, others, diagnostics);
                    Variant { error: variant.error.or(of_type), ..variant }
                })
                .collect(),
            Data::Struct(data) => {
                let (ident, attributes) = (&item.ident, attributes.clone());
                vec![Variant::read(ident, attributes, of_struct, &data.fields, others, diagnostics)]
            }
            Data::Union(data) => {
                diagnostics.error(
                    data.union_token.to_token_stream(),
                    "a union cannot be an error: nothing says which of its fields holds",
                    format_args!("write `enum {}` with a variant for each error", item.ident),
                );
                Vec::new()
            }
        };
        Self {
            ident: &item.ident,
            visibility: &item.vis,
            attributes,
            generics: &item.generics,
            place,
            settings,
            beside_thiserror: of_type.is_some()
                || variants.iter().any(|variant| variant.error.is_some()),
            variants,
            others,
        }
    }

    /// Whether it is a union, which has no variants; a struct is its own.
    pub(crate) fn is_union(&self) -> bool {
        self.place == Place::Struct && self.variants.is_empty()
    }
}

impl<'a> Variant<'a> {
    fn read(
        ident: &'a Ident,
        attributes: Vec<&'a Attribute>,
        settings: VariantSettings,
        fields: &'a syn::Fields,
        others: Others,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        Self {
            ident,
            settings,
            error: thiserror::attribute(&attributes),
            attributes,
            fields: fields
                .iter()
                .enumerate()
                .map(|(index, field)| Field::read(index, field, others, diagnostics))
                .collect(),
            is_tuple: matches!(fields, syn::Fields::Unnamed(_)),
            is_braced: matches!(fields, syn::Fields::Named(_)),
        }
    }

    /// Finds the field that a placeholder or a key names: `id`, `0` or `_0`.
    pub(crate) fn field(&self, name: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.name == name || field.local_name() == name)
    }

    /// Finds the field that an expression names: `id` or `_0`.
    pub(crate) fn local(&self, name: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.local_name() == name)
    }

    /// Returns the source that `#[source]`, `#[from]` or the name says.
    pub(crate) fn source(&self) -> Option<&Field<'a>> {
        let mut fields = self.fields.iter();
        let marked = fields.clone().find(|field| field.source.is_some());
        let from = || self.fields.iter().find(|field| field.from.is_some());
        marked.or_else(from).or_else(|| fields.find(|field| field.is_source_by_name()))
    }

    /// Returns the inner error of a transparent variant: its only field, or its source.
    pub(crate) fn inner(&self) -> Option<&Field<'a>> {
        self.settings.transparent.as_ref()?;
        match self.fields.as_slice() {
            [only] => Some(only),
            _ => self.source(),
        }
    }

    /// Whether a field is the inner error, of which clients read the message alone.
    pub(crate) fn is_inner(&self, field: &Field<'_>) -> bool {
        self.inner().is_some_and(|inner| inner.index == field.index)
    }

    /// Whether a field is a source: marked, named `source`, or thiserror's transparent one.
    pub(crate) fn is_source(&self, field: &Field<'_>) -> bool {
        field.source.is_some()
            || field.from.is_some()
            || field.is_source_by_name()
            || self.error.is_some_and(thiserror::is_transparent)
    }
}

impl<'a> Field<'a> {
    fn read(
        index: usize,
        field: &'a syn::Field,
        others: Others,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let (ours, attributes) = attr::part(&field.attrs);
        let marks = |name: &'static str| {
            attributes.iter().copied().filter(move |attribute| {
                // `#[from(skip)]` of another derive is no mark.
                attribute.path().is_ident(name)
                    && (!others.have(name) || attribute.meta.require_path_only().is_ok())
            })
        };
        let settings = Settings::read(&ours, Place::Field, diagnostics);
        Self {
            index,
            name: match &field.ident {
                Some(ident) => ident.unraw().to_string(),
                None => index.to_string(),
            },
            member: match &field.ident {
                Some(ident) => unlinted(ident).into(),
                None => Literal::usize_unsuffixed(index).into(),
            },
            ident: field.ident.as_ref(),
            ty: &field.ty,
            settings: settings.of_field(),
            from: marks("from").next(),
            source: marks("source").next(),
            repeated_marks: marks("from").skip(1).chain(marks("source").skip(1)).collect(),
            attributes,
        }
    }

    /// Whether the field is a source without a mark, as in `thiserror`.
    pub(crate) fn is_source_by_name(&self) -> bool {
        self.ident.is_some() && self.name == "source"
    }

    /// Returns what names the field in expressions: its own name, `r#` included, or `_0`.
    pub(crate) fn in_expressions(&self) -> String {
        self.ident.map_or_else(|| self.local_name(), ToString::to_string)
    }

    /// Returns the name that the field has in expressions: its own, without `r#`, or `_0`.
    pub(crate) fn local_name(&self) -> String {
        if self.ident.is_some() { self.name.clone() } else { format!("_{}", self.name) }
    }
}
