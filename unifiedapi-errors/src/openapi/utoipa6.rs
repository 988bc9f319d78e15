//! utoipa 6: `IntoResponses`, and `ToSchema` where a body has the type.

mod adapt;

pub use std::borrow::Cow;
pub use std::collections::BTreeMap;
pub use std::string::String;
pub use std::vec::Vec;

// `PartialSchema` follows from it. It is not documented, but there is no other way to a type
// with type arguments; utoipa's own derive emits it, which any 6.x has to go with.
pub use utoipa::__dev::ComposeSchema;
pub use utoipa::openapi::{Ref, RefOr, Response, Schema};
pub use utoipa::{IntoResponses, ToSchema};

use serde::de::DeserializeOwned;
use serde_json::Value;

pub(super) use self::adapt::adapted;
use super::answer::Content;
use super::any_of::entries_of;
use super::schemas::ErrorSchema;
use super::{AnyOf, ErrorTypes, answer, body, names, render};
use crate::entry::Tree;
use crate::envelope::Shape;

/// Several schemas with their names, as utoipa collects them.
pub type Schemas = Vec<(String, RefOr<Schema>)>;
/// What `IntoResponses` returns.
pub type Responses = BTreeMap<String, RefOr<Response>>;
/// What `ToSchema` returns for a name.
pub type Name = Cow<'static, str>;

/// Returns the responses of these types.
///
/// All schemas stand in them: utoipa takes no components from responses.
#[must_use]
pub fn responses(trees: &'static [&'static Tree]) -> Responses {
    let responses = answer::all(entries_of(trees)).map(|(status, answer)| {
        let body =
            &mut |content: &Content<'_>| adapted(body::schema(content, &mut ErrorSchema::render));
        let response = read(render::response(&answer, body)).unwrap_or_default();
        (status.as_str().to_owned(), RefOr::T(response))
    });
    responses.collect()
}

/// Returns the name of the schema of every body: `ErrorEnvelope`, or that of another envelope.
#[must_use]
pub fn name(trees: &'static [&'static Tree]) -> Name {
    let names: Vec<_> = shapes(trees).into_iter().map(names::envelope).collect();
    Cow::Owned(names.join("Or"))
}

/// Returns the schema of every body.
///
/// A type with type arguments is a component of its own, such as `ErrorEnvelope_String`, which
/// refers to the schema of every body.
#[must_use]
pub fn schema(trees: &'static [&'static Tree], arguments: &[RefOr<Schema>]) -> RefOr<Schema> {
    let reference = || RefOr::Ref(Ref::from_schema_name(name(trees)));
    if arguments.is_empty() {
        let envelopes = shapes(trees).into_iter().map(render::envelope).collect();
        read(adapted(render::any_of(envelopes))).map_or_else(reference, RefOr::T)
    } else {
        reference()
    }
}

/// Adds what [`schema`] refers to.
pub fn schemas(trees: &'static [&'static Tree], schemas: &mut Schemas) {
    let envelope = (name(trees).into_owned(), schema(trees, &[]));
    if !schemas.contains(&envelope) {
        schemas.push(envelope);
    }
}

/// Returns the envelopes of these types, each once.
fn shapes(trees: &'static [&'static Tree]) -> Vec<&'static Shape> {
    let mut shapes: Vec<&Shape> = Vec::new();
    for shape in trees.iter().map(|tree| tree.envelope) {
        if !shapes.iter().any(|known| std::ptr::eq(*known, shape)) {
            shapes.push(shape);
        }
    }
    shapes
}

/// Reads JSON of ours.
pub(super) fn read<T: DeserializeOwned>(value: Value) -> Option<T> {
    serde_json::from_value(value).ok()
}

impl<Errors: ErrorTypes> IntoResponses for AnyOf<Errors> {
    fn responses() -> Responses {
        responses(Errors::__TREES)
    }
}

#[doc(hidden)]
impl<Errors: ErrorTypes> ComposeSchema for AnyOf<Errors> {
    fn compose(arguments: Vec<RefOr<Schema>>) -> RefOr<Schema> {
        schema(Errors::__TREES, &arguments)
    }
}

impl<Errors: ErrorTypes> ToSchema for AnyOf<Errors> {
    fn name() -> Name {
        name(Errors::__TREES)
    }

    fn schemas(schemas: &mut Schemas) {
        self::schemas(Errors::__TREES, schemas);
    }
}

/// Implements `IntoResponses` and `ToSchema`.
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa6 {
    ([utoipa $($rest:ident)*] $($input:tt)*) => {};
    ([$other:ident $($rest:ident)*] $($input:tt)*) => {
        $crate::__utoipa6! { [$($rest)*] $($input)* }
    };
    ([] {$($generics:tt)*} {$type:ty} {$($predicates:tt)*}) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::utoipa6::IntoResponses for $type
        where
            $($predicates)*
        {
            fn responses() -> $crate::__private::utoipa6::Responses {
                $crate::__private::utoipa6::responses(&[
                    <Self as $crate::Catalog>::__TREE,
                ])
            }
        }

        #[doc(hidden)]
        #[automatically_derived]
        impl<$($generics)*> $crate::__private::utoipa6::ComposeSchema for $type
        where
            $($predicates)*
        {
            fn compose(
                arguments: $crate::__private::utoipa6::Vec<
                    $crate::__private::utoipa6::RefOr<$crate::__private::utoipa6::Schema>,
                >,
            ) -> $crate::__private::utoipa6::RefOr<$crate::__private::utoipa6::Schema> {
                $crate::__private::utoipa6::schema(&[<Self as $crate::Catalog>::__TREE], &arguments)
            }
        }

        #[automatically_derived]
        impl<$($generics)*> $crate::__private::utoipa6::ToSchema for $type
        where
            $($predicates)*
        {
            fn name() -> $crate::__private::utoipa6::Name {
                $crate::__private::utoipa6::name(&[<Self as $crate::Catalog>::__TREE])
            }

            fn schemas(schemas: &mut $crate::__private::utoipa6::Schemas) {
                $crate::__private::utoipa6::schemas(&[<Self as $crate::Catalog>::__TREE], schemas);
            }
        }
    };
}
