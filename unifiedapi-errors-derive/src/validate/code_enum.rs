//! `codes`: the enum of the codes.

use std::collections::HashMap;

use proc_macro2::Ident;

use crate::input;
use crate::model::{Code, CodeName, Codes, Variant};

/// Collects the codes that the type itself declares, each once.
pub(super) fn read<'a>(ident: Ident, variants: &[Variant<'a>]) -> Codes<'a> {
    let mut seen = HashMap::new();
    let mut codes = Codes { ident, variants: Vec::new(), by_row: Vec::new() };
    let declared = variants.iter().filter_map(|variant| Some((variant.input, variant.declared()?)));
    for (row, (variant, declared)) in declared.enumerate() {
        let first = *seen.entry(declared.code.as_str()).or_insert_with(|| {
            let says = (declared.code.clone(), declared.status);
            codes.variants.push(Code { name: name(variant), says, row });
            variant.ident
        });
        codes.by_row.push(first);
    }
    codes
}

/// Returns how the code of a variant is called, and documented.
pub(super) fn name<'a>(variant: &input::Variant<'a>) -> CodeName<'a> {
    let docs = variant.attributes.iter().filter(|attribute| attribute.path().is_ident("doc"));
    CodeName { ident: variant.ident, docs: docs.collect() }
}
