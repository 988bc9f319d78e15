//! The codes of inner errors in the enum of `codes`. The runtime crate finds out whether an inner type
//! has an enum of its own.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::ToTokens;
use syn::Type;
use syn::spanned::Spanned;

use super::undocumented;
use crate::hygiene::{at, krate_at, unlinted};
use crate::model::{Code, CodeName, Codes, Frame, Model};
use crate::types::{is_generic, is_itself, mentions_self, with_static_lifetimes};

/// Returns what the documentation says of a variant with such codes.
pub(super) fn doc(ty: &Type) -> String {
    let ty = ty.to_token_stream().to_string();
    let ty = ty.replace(" :: ", "::").replace(" < ", "<").replace(" >", ">");
    format!("A code of `{ty}`; where that declares none, its `Entry`.")
}

/// Returns the field of a variant with such codes, in parentheses.
///
/// It does not name the inner type: one that is not there would be reported again, because the enum
/// is an item of which the compiler thinks that it could have parameters.
pub(super) fn field(frame: &Frame<'_>, number: u16) -> TokenStream {
    let krate = &frame.krate;
    let number = Literal::u16_unsuffixed(number);
    hygienic!((<Self as #krate::__private::InnerCodes<#number>>::Code))
}

/// Returns the impls that say what these fields are.
pub(super) fn impls<'a>(
    frame: &Frame<'_>,
    ident: &Ident,
    names: impl Iterator<Item = &'a CodeName<'a>>,
) -> TokenStream {
    let krate = &frame.krate;
    let impls = (0_u16..).zip(names).filter_map(|(number, name)| {
        let code = code_of(frame, name.inner?);
        let number = Literal::u16_unsuffixed(number);
        Some(undocumented(&hygienic! {
            #[automatically_derived]
            impl #krate::__private::InnerCodes<#number> for #ident { type Code = #code; }
        }))
    });
    hygienic!(#(#impls)*)
}

/// Returns the type of the codes of an inner error.
fn code_of(frame: &Frame<'_>, ty: &Type) -> TokenStream {
    let krate = &frame.krate;
    if is_generic(ty, frame.generics) || mentions_self(ty) || is_itself(ty, frame.ident) {
        // It has been reported.
        return hygienic!(#krate::Entry);
    }
    let ty = with_static_lifetimes(ty);
    hygienic! {
        #krate::__private::CodeOf<#ty, {
            use #krate::__private::Uncoded as _;
            <#krate::__private::Inner<'static, #ty>>::IS_CODED
        }>
    }
}

/// Returns which of the declared codes a value is, for an enum that has others too.
pub(super) fn index(codes: &Codes<'_>) -> Option<TokenStream> {
    inner(codes).next()?;
    let declared = codes.variants.iter().filter(|code| code.says.is_some());
    let arms: Vec<_> = declared
        .enumerate()
        .map(|(index, code)| {
            let name = unlinted(code.name.ident);
            let index = Literal::usize_unsuffixed(index);
            hygienic!(Self::#name => #index,)
        })
        .collect();
    Some(if arms.is_empty() { hygienic!(0) } else { hygienic!(match self { #(#arms)* _ => 0, }) })
}

/// Returns what the enum says of such codes.
pub(super) fn in_codes(krate: &TokenStream, codes: &Codes<'_>) -> Option<TokenStream> {
    inner(codes).next()?;
    let trees = inner(codes).map(|(code, ty)| {
        let before = Literal::usize_unsuffixed(code.row);
        let krate = krate_at(krate, ty.span());
        let ty = with_static_lifetimes(ty);
        let tree = quote::quote_spanned!(at(ty.span())=> <#ty as #krate::needs::Catalog>::DELEGATE);
        hygienic!((#before, #tree.tree))
    });
    let is_all = inner(codes).count() == codes.variants.len();
    let rest = (!is_all).then(|| hygienic!(_ => #krate::__private::Option::None,));
    let names: Vec<_> = inner(codes).map(|(code, _)| unlinted(code.name.ident)).collect();
    let numbers = (0..names.len()).map(Literal::usize_unsuffixed);
    Some(hygienic! {
        const INNER: &'static [(#krate::__private::RowIndex, &'static #krate::__private::Tree)] =
            &[#(#trees),*];
        fn inner(self) -> #krate::__private::Option<#krate::Entry> {
            match self {
                #(Self::#names(code) => #krate::__private::Option::Some(
                    #krate::__private::InnerCode::entry(code)
                ),)*
                #rest
            }
        }
        fn from_inner(entry: #krate::Entry) -> #krate::__private::Option<Self> {
            #krate::__private::Option::None
                #(.or_else(|| #krate::__private::code_from_inner::<Self, _>(#numbers, entry).map(Self::#names)))*
        }
    })
}

/// Returns how errors tell the code of an inner error.
pub(super) fn in_errors(model: &Model<'_>, codes: &Codes<'_>) -> Option<TokenStream> {
    let krate = &model.frame.krate;
    let ident = unlinted(&codes.ident);
    let arms = model.variants.iter().filter_map(|variant| {
        let member = &variant.transparent()?.member;
        let rest = (variant.input.fields.len() > 1).then(|| hygienic!(, ..));
        let path = model.path(variant);
        let name = unlinted(variant.input.ident);
        Some(hygienic! {
            #path { #member: inner #rest } =>
                #krate::__private::Inner(inner).code(entry).map(#ident::#name),
        })
    });
    let arms: Vec<_> = arms.collect();
    let body = model.match_some(&arms, &hygienic!(#krate::__private::Option::None))?;
    Some(hygienic! {
        fn inner_code(
            &self,
            entry: #krate::__private::Option<#krate::Entry>,
        ) -> #krate::__private::Option<#ident> {
            use #krate::__private::Uncoded as _;
            #body
        }
    })
}

/// Lists the codes of inner errors, with the types of these.
fn inner<'c>(codes: &'c Codes<'_>) -> impl Iterator<Item = (&'c Code<'c>, &'c Type)> {
    codes.variants.iter().filter_map(|code| Some((code, code.name.inner?)))
}
