//! `impl Serialize`: the envelope.

use proc_macro2::TokenStream;

use crate::model::Model;

/// Returns the impl, unless the user writes it.
pub(crate) fn expand(model: &Model<'_>) -> Option<TokenStream> {
    if model.frame.manual.has("Serialize") {
        return None;
    }
    let krate = &model.frame.krate;
    let mut bounds = super::declared::bounds(model);
    if model.has_type_parameters() {
        bounds.add(&hygienic!(Self), &hygienic!(#krate::__private::Error));
    }
    let items = hygienic! {
        fn serialize<__S: #krate::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> #krate::__private::Result<__S::Ok, __S::Error> {
            #krate::needs::Error::serialize(self, serializer)
        }
    };
    Some(model.frame.implement(&hygienic!(#krate::__private::Serialize), &bounds, &items))
}
