//! utoipa 6: `IntoResponses`, and `ToSchema` to register the components.

#[cfg(feature = "utoipa6")]
mod convert;

#[cfg(feature = "utoipa6")]
mod on {
    pub use std::borrow::Cow;
    pub use std::collections::BTreeMap;
    pub use std::string::String;
    pub use std::vec::Vec;

    pub use utoipa::openapi::{RefOr, Response, Schema};
    pub use utoipa::{IntoResponses, PartialSchema, ToSchema};

    use super::convert;
    use crate::openapi::answer::by_status;
    use crate::openapi::any_of::entries_of;
    use crate::openapi::schemas::{CodeSchema, ENVELOPE};
    use crate::openapi::{AnyOf, ErrorTypes};
    use crate::tree::Tree;

    /// The name of the schema of every body.
    pub const NAME: &str = ENVELOPE;

    /// Several schemas with their names, as utoipa collects them.
    pub type Schemas = Vec<(String, RefOr<Schema>)>;
    /// What `IntoResponses` returns.
    pub type Responses = BTreeMap<String, RefOr<Response>>;
    /// What `ToSchema` returns for a name.
    pub type Name = Cow<'static, str>;

    /// Returns the responses of these types.
    #[must_use]
    pub fn responses(trees: &'static [&'static Tree]) -> Responses {
        let responses = by_status(entries_of(trees)).into_iter();
        responses
            .map(|(status, answer)| (status.to_string(), RefOr::T(convert::response(&answer))))
            .collect()
    }

    /// Returns the schema of every body.
    #[must_use]
    pub fn schema() -> RefOr<Schema> {
        RefOr::T(convert::envelope())
    }

    /// Adds all schemas that the responses of these types need.
    pub fn schemas(trees: &'static [&'static Tree], schemas: &mut Schemas) {
        let codes = CodeSchema::all(entries_of(trees)).into_iter();
        schemas.push((ENVELOPE.to_owned(), schema()));
        schemas.extend(codes.map(|schema| (schema.name, RefOr::T(convert::codes(&schema.codes)))));
    }

    impl<Errors: ErrorTypes> IntoResponses for AnyOf<Errors> {
        fn responses() -> Responses {
            responses(Errors::__TREES)
        }
    }

    impl<Errors: ErrorTypes> PartialSchema for AnyOf<Errors> {
        fn schema() -> RefOr<Schema> {
            schema()
        }
    }

    impl<Errors: ErrorTypes> ToSchema for AnyOf<Errors> {
        fn name() -> Name {
            Cow::Borrowed(NAME)
        }

        fn schemas(schemas: &mut Schemas) {
            self::schemas(Errors::__TREES, schemas);
        }
    }
}

#[cfg(feature = "utoipa6")]
#[doc(hidden)]
pub use self::on::*;

/// Implements `IntoResponses` and `ToSchema`.
#[cfg(feature = "utoipa6")]
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
            Self: $crate::__private::Declared,
        {
            fn responses() -> $crate::__private::utoipa6::Responses {
                $crate::__private::utoipa6::responses(&[
                    <Self as $crate::__private::Declared>::TREE,
                ])
            }
        }

        #[automatically_derived]
        impl<$($generics)*> $crate::__private::utoipa6::PartialSchema for $type
        where
            $($predicates)*
            Self: $crate::__private::Declared,
        {
            fn schema() -> $crate::__private::utoipa6::RefOr<$crate::__private::utoipa6::Schema> {
                $crate::__private::utoipa6::schema()
            }
        }

        #[automatically_derived]
        impl<$($generics)*> $crate::__private::utoipa6::ToSchema for $type
        where
            $($predicates)*
            Self: $crate::__private::Declared,
        {
            fn name() -> $crate::__private::utoipa6::Name {
                $crate::__private::From::from($crate::__private::utoipa6::NAME)
            }

            fn schemas(schemas: &mut $crate::__private::utoipa6::Schemas) {
                $crate::__private::utoipa6::schemas(
                    &[<Self as $crate::__private::Declared>::TREE],
                    schemas,
                );
            }
        }
    };
}

/// The feature is off.
#[cfg(not(feature = "utoipa6"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __utoipa6 {
    ($($input:tt)*) => {};
}
