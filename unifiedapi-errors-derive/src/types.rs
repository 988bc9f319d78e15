//! Questions about a type as it is written.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericArgument, Generics, PathArguments, PathSegment, Type};

use crate::attr::is_punct;

/// Whether a type mentions one of the type parameters.
pub(crate) fn mentions_parameter(ty: &Type, generics: &Generics) -> bool {
    mentions(ty, generics.type_params().map(|parameter| &parameter.ident))
}

/// Whether a type mentions one of the type parameters or one of the constants.
pub(crate) fn is_generic(ty: &Type, generics: &Generics) -> bool {
    mentions_parameter(ty, generics)
        || mentions(ty, generics.const_params().map(|parameter| &parameter.ident))
}

fn mentions<'a>(ty: &Type, names: impl Iterator<Item = &'a Ident>) -> bool {
    fn any(tokens: TokenStream, names: &[&Ident]) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => names.iter().any(|name| **name == ident),
            TokenTree::Group(group) => any(group.stream(), names),
            _ => false,
        })
    }
    let names: Vec<_> = names.collect();
    !names.is_empty() && any(ty.to_token_stream(), &names)
}

/// Whether a type holds values of the type that is declared: a bound on it would ask of that type
/// what it is itself asked for.
pub(crate) fn is_recursive(ty: &Type, ident: &Ident) -> bool {
    match ty {
        Type::Group(inner) => is_recursive(&inner.elem, ident),
        Type::Paren(inner) => is_recursive(&inner.elem, ident),
        Type::Reference(inner) => is_recursive(&inner.elem, ident),
        Type::Slice(inner) => is_recursive(&inner.elem, ident),
        Type::Array(inner) => is_recursive(&inner.elem, ident),
        Type::Tuple(tuple) => tuple.elems.iter().any(|elem| is_recursive(elem, ident)),
        Type::Path(path) if path.qself.is_none() => {
            let mut names = path.path.segments.iter().map(|segment| &segment.ident).rev();
            let last = names.next().is_some_and(|last| last == ident || last == "Self");
            last && names.all(|name| name == "self")
                || path.path.segments.iter().any(|segment| arguments_are_recursive(segment, ident))
        }
        _ => false,
    }
}

fn arguments_are_recursive(segment: &PathSegment, ident: &Ident) -> bool {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return false };
    arguments.args.iter().any(|argument| match argument {
        GenericArgument::Type(ty) => is_recursive(ty, ident),
        _ => false,
    })
}

/// Whether a type is the type that is declared, or a box of it.
pub(crate) fn is_itself(ty: &Type, ident: &Ident) -> bool {
    let Type::Path(path) = ungroup(ty) else { return false };
    let Some(last) = path.path.segments.last() else { return false };
    if last.ident == "Self" || (path.path.segments.len() == 1 && last.ident == *ident) {
        return true;
    }
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return false };
    matches!(last.ident.to_string().as_str(), "Box" | "Arc")
        && arguments.args.iter().any(|argument| match argument {
            GenericArgument::Type(inner) => is_itself(inner, ident),
            _ => false,
        })
}

/// Whether a type has a lifetime of the impl's, which is any but `'static` and those that it binds
/// itself.
pub(crate) fn borrows(ty: &Type) -> bool {
    let mut lifetimes = Lifetimes::default();
    lifetimes.respell(ty.to_token_stream());
    lifetimes.are_borrowed
}

/// Whether a type mentions `Self`.
pub(crate) fn mentions_self(ty: &Type) -> bool {
    fn any(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => ident == "Self",
            TokenTree::Group(group) => any(group.stream()),
            _ => false,
        })
    }
    any(ty.to_token_stream())
}

/// Whether a type is one that has no size.
pub(crate) fn is_unsized(ty: &Type) -> bool {
    match ungroup(ty) {
        Type::Slice(_) | Type::TraitObject(_) => true,
        Type::Path(path) => path.path.is_ident("str"),
        _ => false,
    }
}

/// Returns a type with `'static` in place of each lifetime of the impl's.
pub(crate) fn with_static_lifetimes(ty: &Type) -> TokenStream {
    Lifetimes::default().respell(ty.to_token_stream())
}

/// The lifetimes that a type mentions.
#[derive(Default)]
struct Lifetimes {
    /// Those that it binds itself, by `for<'a>`.
    bound: Vec<Ident>,
    /// Whether there are any of the impl's.
    are_borrowed: bool,
}

impl Lifetimes {
    /// Writes `'static` for those of the impl's.
    fn respell(&mut self, tokens: TokenStream) -> TokenStream {
        let mut is_lifetime = false;
        let mut is_binder = false;
        let respelled = tokens.into_iter().map(|token| match token {
            TokenTree::Ident(name) if is_lifetime => {
                is_lifetime = false;
                TokenTree::Ident(self.respelled(name, is_binder))
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), self.respell(group.stream()));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            token => {
                is_lifetime = is_punct(Some(&token), '\'');
                is_binder = is_binder && !is_punct(Some(&token), '>')
                    || matches!(&token, TokenTree::Ident(word) if word == "for");
                token
            }
        });
        respelled.collect()
    }

    /// Respells a name, which a binder binds from here on.
    fn respelled(&mut self, name: Ident, is_binder: bool) -> Ident {
        if is_binder {
            self.bound.push(name.clone());
        }
        if name == "static" || self.bound.contains(&name) {
            return name;
        }
        self.are_borrowed = true;
        Ident::new("static", name.span())
    }
}

/// Returns `T` of `Option<T>`, however the path to `Option` is written.
pub(crate) fn inside_option(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ungroup(ty) else { return None };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(GenericArgument::Type(inner))
            if last.ident == "Option" && arguments.args.len() == 1 =>
        {
            Some(inner)
        }
        _ => None,
    }
}

/// Removes the invisible group of a `ty` fragment.
pub(crate) fn ungroup(mut ty: &Type) -> &Type {
    while let Type::Group(group) = ty {
        ty = &group.elem;
    }
    ty
}

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

/// Returns the text of a type that consists of common types and of containers.
///
/// It is enough to ask once what such a type is: a name means the same type in a whole declaration.
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

/// How many of the parameters of std's containers and pointers say what they send.
#[rustfmt::skip]
const SENT: &[(&str, usize)] = &[
    ("Arc", 1), ("BTreeMap", 2), ("BTreeSet", 1), ("BinaryHeap", 1), ("Bound", 1), ("Box", 1),
    ("Cell", 1), ("Cow", 1), ("HashMap", 2), ("HashSet", 1), ("LinkedList", 1), ("Mutex", 1),
    ("Option", 1), ("Range", 1), ("RangeFrom", 1), ("RangeInclusive", 1), ("RangeTo", 1), ("Rc", 1),
    ("RefCell", 1), ("Result", 2), ("Reverse", 1), ("RwLock", 1), ("Saturating", 1), ("Vec", 1),
    ("VecDeque", 1), ("Wrapping", 1),
];

/// Returns the types that a type sends: `A` and `B` of `Vec<(A, B)>`, and itself where it is none of
/// std's containers.
pub(crate) fn sent(ty: &Type) -> Vec<&Type> {
    match ty {
        Type::Array(array) => sent(&array.elem),
        Type::Group(group) => sent(&group.elem),
        Type::Paren(inner) => sent(&inner.elem),
        Type::Path(path) if path.qself.is_none() => {
            let inside = path.path.segments.last().map(sent_inside).unwrap_or_default();
            if inside.is_empty() { vec![ty] } else { inside.into_iter().flat_map(sent).collect() }
        }
        Type::Reference(reference) => sent(&reference.elem),
        Type::Slice(slice) => sent(&slice.elem),
        Type::Tuple(tuple) => tuple.elems.iter().flat_map(sent).collect(),
        _ => vec![ty],
    }
}

fn sent_inside(container: &PathSegment) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = &container.arguments else { return Vec::new() };
    let known = SENT.iter().find(|(name, _)| container.ident == name);
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.take(known.map_or(0, |(_, count)| *count)).collect()
}
