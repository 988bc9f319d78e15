//! `codes`: the enum of the codes.

use std::collections::HashMap;

use proc_macro2::Ident;

use crate::attr::{Key, value};
use crate::diag::Diagnostics;
use crate::input::Input;
use crate::model::{Code, Codes, Variant};

/// Reads the name of the enum.
pub(crate) fn name(input: &Input<'_>, diagnostics: &mut Diagnostics) -> Option<Ident> {
    let name = value::type_name(input.settings.get(Key::Codes)?, diagnostics)?;
    if name == *input.ident {
        let what = format!("`{name}` is the name of the errors, not of their codes");
        let help = format!("give the codes a name of their own: `codes = {name}Code`");
        diagnostics.error(&name, what, help);
        return None;
    }
    Some(name)
}

/// Collects the codes that the type itself declares, each once.
pub(super) fn read<'a>(ident: Ident, variants: &[Variant<'a>]) -> Codes<'a> {
    let mut seen = HashMap::new();
    let mut codes = Codes { ident, variants: Vec::new(), by_row: Vec::new() };
    let declared = variants.iter().filter_map(|variant| Some((variant.input, variant.declared()?)));
    for (row, (variant, declared)) in declared.enumerate() {
        let index = *seen.entry(declared.code.as_str()).or_insert_with(|| {
            let says = (declared.code.clone(), declared.status);
            codes.variants.push(Code { variant, says, row });
            codes.variants.len() - 1
        });
        codes.by_row.push(index);
    }
    codes
}
