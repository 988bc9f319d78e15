//! The enum of `codes`: the codes without the data of the errors.

use proc_macro2::{Ident, Literal, TokenStream};

use super::bounds::Bounds;
use super::undocumented;
use crate::hygiene::unlinted;
use crate::model::{CodeName, Frame, Model};

/// Returns the enum, which stands beside the errors with their visibility.
pub(super) fn declaration(model: &Model<'_>) -> Option<TokenStream> {
    let codes = model.codes.as_ref()?;
    let variants = codes.variants.iter().map(|code| {
        let (text, status) = &code.says;
        let docs = &code.name.docs;
        let gap = (!docs.is_empty()).then(|| hygienic!(#[doc = ""]));
        let says = format!("The code `{text}`, status {status}.");
        (hygienic!(#(#docs)* #gap #[doc = #says]), code.name.ident)
    });
    Some(declare(&model.frame, &codes.ident, variants))
}

/// Returns the impls of the enum, and those that lead to it from the errors.
pub(crate) fn expand(model: &Model<'_>) -> Option<TokenStream> {
    let codes = model.codes.as_ref()?;
    let krate = &model.frame.krate;
    let ident = unlinted(&codes.ident);
    let by_row = codes.by_row.iter().map(|name| unlinted(name));
    let rows = codes.variants.iter().map(|code| Literal::usize_unsuffixed(code.row));
    let index = if codes.variants.is_empty() {
        hygienic!(match self {})
    } else {
        hygienic!(self as #krate::__private::primitive::usize)
    };
    let read = hygienic! {
        #[doc(hidden)]
        #[automatically_derived]
        impl #krate::__private::Codes for #ident {
            const TABLE: &'static #krate::__private::Table = &__UNIFIED_TABLE;
            const BY_ROW: &'static [Self] = &[#(Self::#by_row),*];
            const ROWS: &'static [#krate::__private::RowIndex] = &[#(#rows),*];
            fn index(self) -> #krate::__private::primitive::usize { #index }
        }
    };
    let impls = impls(&model.frame, &ident, &super::declared::bounds(model));
    Some(hygienic!(#read #impls))
}

/// Returns an enum and impls for errors with mistakes.
pub(super) fn inert(frame: &Frame<'_>) -> Option<(TokenStream, TokenStream)> {
    let krate = &frame.krate;
    let codes = frame.codes.as_ref()?;
    let variants =
        codes.names.iter().map(|CodeName { ident, docs }| (hygienic!(#(#docs)*), *ident));
    let declaration = declare(frame, &codes.ident, variants);
    let ident = unlinted(&codes.ident);
    let impls = impls(frame, &ident, &Bounds::default());
    let read = hygienic! {
        #[automatically_derived]
        impl #krate::__private::Codes for #ident {
            const TABLE: &'static #krate::__private::Table = &#krate::__private::Table::EMPTY;
            const BY_ROW: &'static [Self] = &[];
            const ROWS: &'static [#krate::__private::RowIndex] = &[];
            fn index(self) -> #krate::__private::primitive::usize { #krate::__private::inert() }
        }
    };
    Some((declaration, hygienic!(#read #impls)))
}

fn declare<'a>(
    frame: &Frame<'_>,
    ident: &Ident,
    variants: impl Iterator<Item = (TokenStream, &'a Ident)>,
) -> TokenStream {
    let Frame { krate, visibility, .. } = frame;
    let ident = unlinted(ident);
    let doc = format!("The codes of [`{}`].", frame.ident);
    let non_exhaustive = frame.is_non_exhaustive.then(|| hygienic!(#[non_exhaustive]));
    let variants = variants.map(|(docs, name)| {
        let name = unlinted(name);
        hygienic!(#docs #name,)
    });
    hygienic! {
        #[doc = #doc]
        #[derive(
            #krate::__private::Debug,
            #krate::__private::Clone,
            #krate::__private::Copy,
            #krate::__private::PartialEq,
            #krate::__private::Eq,
            #krate::__private::Hash,
        )]
        #non_exhaustive
        #visibility enum #ident { #(#variants)* }
    }
}

fn impls(frame: &Frame<'_>, ident: &Ident, bounds: &Bounds) -> TokenStream {
    let krate = &frame.krate;
    let own = own_impls(krate, ident);
    let coded = undocumented(&frame.implement(
        &hygienic!(#krate::__private::Coded),
        bounds,
        &hygienic!(type Code = #ident;),
    ));
    let (impl_generics, ty_generics, _) = frame.generics.split_for_impl();
    let where_clause = bounds.where_clause(frame.generics);
    let errors = &frame.unlinted;
    hygienic! {
        #own
        #coded
        #[automatically_derived]
        impl #impl_generics #errors #ty_generics #where_clause {
            /// Returns the code of this error; `None` if it is that of an inner error, in a
            /// transparent variant.
            #[must_use]
            pub fn code_enum(&self) -> #krate::__private::Option<#ident> {
                #krate::__private::code_of(self)
            }
        }
    }
}

/// Returns what the enum can do by itself.
fn own_impls(krate: &TokenStream, ident: &Ident) -> TokenStream {
    let conversions = conversions(krate, ident);
    hygienic! {
        #[automatically_derived]
        impl #ident {
            /// Returns the code as it is on the wire.
            #[must_use]
            pub fn as_str(self) -> &'static #krate::__private::primitive::str {
                #krate::__private::code_as_str(self)
            }

            /// Returns the HTTP status that goes with the code.
            #[must_use]
            pub fn status(self) -> #krate::__private::StatusCode {
                #krate::__private::code_status(self)
            }
        }

        #[automatically_derived]
        impl #krate::__private::Display for #ident {
            fn fmt(&self, f: &mut #krate::__private::Formatter<'_>) -> #krate::__private::FmtResult {
                f.pad(Self::as_str(*self))
            }
        }

        #conversions
    }
}

/// Returns how the enum is made of other values, and they of it.
fn conversions(krate: &TokenStream, ident: &Ident) -> TokenStream {
    hygienic! {
        #[automatically_derived]
        impl #krate::__private::FromStr for #ident {
            type Err = #krate::UnknownCode;
            fn from_str(
                code: &#krate::__private::primitive::str,
            ) -> #krate::__private::Result<Self, #krate::UnknownCode> {
                #krate::__private::code_from_str(code)
            }
        }

        #[automatically_derived]
        impl #krate::__private::TryFrom<#krate::Entry> for #ident {
            type Error = #krate::UnknownCode;
            fn try_from(
                entry: #krate::Entry,
            ) -> #krate::__private::Result<Self, #krate::UnknownCode> {
                #krate::__private::code_from_entry(entry)
            }
        }

        #[automatically_derived]
        impl #krate::__private::Serialize for #ident {
            fn serialize<__S: #krate::__private::Serializer>(
                &self,
                serializer: __S,
            ) -> #krate::__private::Result<__S::Ok, __S::Error> {
                serializer.serialize_str(Self::as_str(*self))
            }
        }

        #[automatically_derived]
        impl<'de> #krate::__private::Deserialize<'de> for #ident {
            fn deserialize<__D: #krate::__private::Deserializer<'de>>(
                deserializer: __D,
            ) -> #krate::__private::Result<Self, __D::Error> {
                #krate::__private::deserialize_code(deserializer)
            }
        }
    }
}
