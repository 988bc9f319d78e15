//! `impl Display`: what logs read.

use proc_macro2::TokenStream;

use super::checks::Checks;
use super::message;
use crate::model::Model;
use crate::template::Reader;

/// Returns the impl, unless the user writes it.
pub(crate) fn expand(model: &Model<'_>) -> Option<TokenStream> {
    if model.frame.manual.has("Display") {
        return None;
    }
    let krate = &model.frame.krate;
    // A generic type asks only for what it prints: logs read more than clients may.
    let is_generic = model.has_type_parameters();
    let mut bounds =
        if is_generic { super::delegates::bounds(model) } else { super::declared::bounds(model) };
    let mut arms = Vec::new();
    if is_generic {
        arms = super::delegates::arms(
            model,
            |variant| variant.message().or(variant.display()).is_none(),
            |delegate| hygienic!(#delegate.display(inner, f)),
        );
    }
    let mut needs_shown = false;
    for variant in &model.variants {
        let printed = variant.message().filter(|_| is_generic);
        let Some(display) = variant.display().or(printed) else { continue };
        message::add_bounds(display, Reader::Log, model, &mut bounds);
        needs_shown |= !display.shown_fields().is_empty();
        let text = display.literal.value();
        let target = hygienic!(#krate::__private::Template::new(#text, f));
        arms.push(message::arm(model, variant, display, &Checks::default(), &target));
    }
    let imports =
        needs_shown.then(|| hygienic!(use #krate::__private::{NotShown as _, ShownAsPath as _};));
    let body = model.match_self(&arms, &hygienic!(#krate::__private::display(self, f)));
    let trait_path = hygienic!(#krate::__private::Display);
    let items = hygienic! {
        fn fmt(&self, f: &mut #krate::__private::Formatter<'_>) -> #krate::__private::FmtResult {
            #imports
            #body
        }
    };
    Some(model.frame.implement(&trait_path, &bounds, &items))
}
