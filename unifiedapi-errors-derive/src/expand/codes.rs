//! The enum of `codes`: the codes without the data of the errors.

use proc_macro2::{Ident, Literal, TokenStream};

use super::bounds::Bounds;
use super::{inner_codes, undocumented};
use crate::hygiene::unlinted;
use crate::model::{Code, CodeName, Frame, Model};

/// Returns the enum, which stands beside the errors with their visibility.
pub(super) fn declaration(model: &Model<'_>) -> Option<TokenStream> {
    let codes = model.codes.as_ref()?;
    let variants = codes.variants.iter().map(|Code { name, says, .. }| {
        let docs = &name.docs;
        let gap = (!docs.is_empty()).then(|| hygienic!(#[doc = ""]));
        let declared =
            says.as_ref().map(|(text, status)| format!("The code `{text}`, status {status}."));
        let says = declared.or_else(|| name.inner.map(inner_codes::doc));
        (hygienic!(#(#docs)* #gap #[doc = #says]), name)
    });
    Some(declare(&model.frame, &codes.ident, variants))
}

/// Returns the impls of the enum, and those that lead to it from the errors.
pub(crate) fn expand(model: &Model<'_>) -> Option<TokenStream> {
    let codes = model.codes.as_ref()?;
    let krate = &model.frame.krate;
    let ident = unlinted(&codes.ident);
    let by_row = codes.by_row.iter().map(|name| unlinted(name));
    let declared = codes.variants.iter().filter(|code| code.says.is_some());
    let rows = declared.map(|code| Literal::usize_unsuffixed(code.row));
    let index = inner_codes::index(codes)
        .unwrap_or_else(|| hygienic!(self as #krate::__private::primitive::usize));
    let inner = inner_codes::in_codes(krate, codes);
    let read = hygienic! {
        #[doc(hidden)]
        #[automatically_derived]
        impl #krate::__private::Codes for #ident {
            const TABLE: &'static #krate::__private::Table = &__UNIFIED_TABLE;
            const BY_ROW: &'static [Self] = &[#(Self::#by_row),*];
            const ROWS: &'static [#krate::__private::RowIndex] = &[#(#rows),*];
            #inner
            fn index(self) -> #krate::__private::primitive::usize { #index }
        }
    };
    let names = codes.variants.iter().map(|code| &code.name);
    let fields = inner_codes::impls(&model.frame, &ident, names);
    let inner = inner_codes::in_errors(model, codes);
    let impls = impls(&model.frame, &ident, &super::declared::bounds(model), inner.as_ref());
    Some(hygienic!(#read #fields #impls))
}

/// Returns an enum and impls for errors with mistakes.
pub(super) fn inert(frame: &Frame<'_>) -> Option<(TokenStream, TokenStream)> {
    let krate = &frame.krate;
    let codes = frame.codes.as_ref()?;
    let variants =
        codes.names.iter().map(|name @ CodeName { docs, .. }| (hygienic!(#(#docs)*), name));
    let declaration = declare(frame, &codes.ident, variants);
    let ident = unlinted(&codes.ident);
    let fields = inner_codes::impls(frame, &ident, codes.names.iter());
    let impls = impls(frame, &ident, &Bounds::default(), None);
    let read = hygienic! {
        #[automatically_derived]
        impl #krate::__private::Codes for #ident {
            const TABLE: &'static #krate::__private::Table = &#krate::__private::Table::EMPTY;
            const BY_ROW: &'static [Self] = &[];
            const ROWS: &'static [#krate::__private::RowIndex] = &[];
            fn index(self) -> #krate::__private::primitive::usize { #krate::__private::inert() }
        }
    };
    Some((declaration, hygienic!(#read #fields #impls)))
}

fn declare<'a>(
    frame: &Frame<'_>,
    ident: &Ident,
    variants: impl Iterator<Item = (TokenStream, &'a CodeName<'a>)>,
) -> TokenStream {
    let Frame { krate, visibility, silenced, .. } = frame;
    let ident = unlinted(ident);
    let doc = format!("The codes of [`{}`].", frame.ident);
    let non_exhaustive = frame.is_non_exhaustive.then(|| hygienic!(#[non_exhaustive]));
    let variants = (0..).zip(variants).map(|(number, (docs, name))| {
        let inner = name.inner.map(|_| inner_codes::field(frame, number));
        let name = unlinted(name.ident);
        hygienic!(#docs #name #inner,)
    });
    hygienic! {
        #[doc = #doc]
        #(#[allow(#silenced)])*
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

fn impls(
    frame: &Frame<'_>,
    ident: &Ident,
    bounds: &Bounds,
    inner: Option<&TokenStream>,
) -> TokenStream {
    let krate = &frame.krate;
    let own = own_impls(krate, ident);
    let coded = undocumented(&frame.implement(
        &hygienic!(#krate::__private::Coded),
        bounds,
        &hygienic!(type Code = #ident; #inner),
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
            /// transparent variant, whose code is declared nowhere.
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
                f.pad(#krate::__private::code_as_str(*self))
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
                serializer.serialize_str(#krate::__private::code_as_str(*self))
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
