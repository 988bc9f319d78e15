//! `impl Display`: what logs read.

use proc_macro2::TokenStream;

use crate::model::Model;

/// Returns the impl, unless the user writes it.
pub(crate) fn expand(model: &Model<'_>) -> Option<TokenStream> {
    if model.manual.has("Display") {
        return None;
    }
    let krate = &model.krate;
    let mut bounds = super::declared::bounds(model);
    let mut needs_shown = false;
    let mut arms = Vec::new();
    for variant in &model.variants {
        let Some(display) = variant.declared().and_then(|declared| declared.display.as_ref())
        else {
            continue;
        };
        display.add_bounds(krate, &variant.input.fields, model.generics, &mut bounds);
        needs_shown |= !display.shown_fields(&variant.input.fields).is_empty();
        let text = display.literal.value();
        let target = hygienic!(#krate::__private::Template::new(#text, f));
        arms.push(super::declared::arm(model, variant, display, &[], &target));
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
    Some(model.implement(&trait_path, &bounds, &items))
}
