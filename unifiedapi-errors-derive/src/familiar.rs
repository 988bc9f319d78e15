//! Types that are almost always what their names say: it is enough to ask once what they are, because
//! a name means the same type in a whole declaration.

use quote::ToTokens;
use syn::{GenericArgument, PathArguments, PathSegment, Type};

use crate::generics::ungroup;

/// Whether a type is one that clients may read and that prints, such as `String` or `&str`.
pub(crate) fn is_common(ty: &Type) -> bool {
    common(ty).is_some()
}

fn common(ty: &Type) -> Option<String> {
    const COMMON: &[&str] = &[
        "String", "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "u128",
        "u16", "u32", "u64", "u8", "usize",
    ];
    match ungroup(ty) {
        Type::Path(path) => {
            let name = path.path.get_ident()?.to_string();
            COMMON.contains(&name.as_str()).then_some(name)
        }
        Type::Reference(reference) => match ungroup(&reference.elem) {
            Type::Path(path) if path.path.is_ident("str") => Some("&str".to_owned()),
            _ => None,
        },
        _ => None,
    }
}

/// Returns the text of a type that consists of such types and of containers.
pub(crate) fn familiar(ty: &Type) -> Option<String> {
    let text = || is_familiar(ty).then(|| ty.to_token_stream().to_string());
    common(ty).or_else(text)
}

fn is_familiar(ty: &Type) -> bool {
    match ungroup(ty) {
        ty if is_common(ty) => true,
        Type::Array(array) => is_familiar(&array.elem),
        Type::Path(path) if path.qself.is_none() && path.path.segments.len() == 1 => {
            path.path.segments.iter().all(is_container)
        }
        Type::Reference(reference) => is_familiar(&reference.elem),
        Type::Slice(slice) => is_familiar(&slice.elem),
        Type::Tuple(tuple) => tuple.elems.iter().all(is_familiar),
        _ => false,
    }
}

fn is_container(segment: &PathSegment) -> bool {
    const CONTAINERS: &[&str] =
        &["Arc", "BTreeMap", "BTreeSet", "Box", "HashMap", "HashSet", "Option", "Rc", "Vec"];
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return false };
    CONTAINERS.contains(&segment.ident.to_string().as_str())
        && arguments.args.iter().all(|argument| match argument {
            GenericArgument::Type(ty) => is_familiar(ty),
            _ => false,
        })
}
