const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "ApiError",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "ApiErrorCode",
        texts: "{\"error\":{\"code\":\"not_found\",\"message\":\"There is nothing here.\"}}NotFound",
        rows: b"\0\0\0\0\0\0\0\0\t\0\0\0A\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0",
        profiles: &[
            ::unifiedapi_errors::__private::Profile {
                status: 404u16,
                is_static: true,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
        ],
        composed: &[],
        slots: b"\0\0\xFF\xFF",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Declared for ApiError {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[
                (
                    0,
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<0, _>>::DELEGATE
                        .tree,
                ),
                (
                    1,
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<2, _>>::DELEGATE
                        .tree,
                ),
            ],
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            match self {
                ApiError::NotFound => 0,
                _ => ::unifiedapi_errors::__private::DELEGATED,
            }
        }
        fn inner(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            &dyn ::unifiedapi_errors::UnifiedError,
        > {
            match self {
                ApiError::UnifiedApi { 0: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<0, _>>::DELEGATE
                        .inner(inner)
                }
                ApiError::User { inner: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<2, _>>::DELEGATE
                        .inner(inner)
                }
                _ => ::unifiedapi_errors::__private::Option::None,
            }
        }
        fn from_row(
            row: ::unifiedapi_errors::__private::RowIndex,
        ) -> ::unifiedapi_errors::__private::Option<Self> {
            ::unifiedapi_errors::__private::pick(
                b"\0\0",
                const { [ApiError::NotFound] },
                row,
            )
        }
        fn from_inner(
            entry: ::unifiedapi_errors::Entry,
            received: ::unifiedapi_errors::__private::ReceivedMembers<'_>,
        ) -> ::unifiedapi_errors::__private::Option<Self> {
            if let ::unifiedapi_errors::__private::Option::Some(inner) = <Self as ::unifiedapi_errors::__private::DelegatesTo<
                0,
                _,
            >>::DELEGATE
                .from_entry(entry, received)
            {
                return ::unifiedapi_errors::__private::Option::Some(ApiError::UnifiedApi {
                    0: inner,
                });
            }
            if let ::unifiedapi_errors::__private::Option::Some(inner) = <Self as ::unifiedapi_errors::__private::DelegatesTo<
                2,
                _,
            >>::DELEGATE
                .from_entry(entry, received)
            {
                return ::unifiedapi_errors::__private::Option::Some(ApiError::User {
                    inner: inner,
                });
            }
            ::unifiedapi_errors::__private::Option::None
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::DelegatesTo<0, catalog::UnifiedApiError>
    for ApiError {
        const DELEGATE: ::unifiedapi_errors::__private::Delegate<
            catalog::UnifiedApiError,
        > = <catalog::UnifiedApiError as ::unifiedapi_errors::needs::Catalog>::DELEGATE;
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::DelegatesTo<2, Box<UserError>> for ApiError {
        const DELEGATE: ::unifiedapi_errors::__private::Delegate<Box<UserError>> = <Box<
            UserError,
        > as ::unifiedapi_errors::needs::Catalog>::DELEGATE;
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Display for ApiError {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            ::unifiedapi_errors::__private::display(self, f)
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Error for ApiError {
        fn source(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            &(dyn ::unifiedapi_errors::__private::Error + 'static),
        > {
            use ::unifiedapi_errors::__private::{
                NoSource as _, SourceByDeref as _, SourceItself as _,
            };
            match self {
                ApiError::UnifiedApi { 0: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<0, _>>::DELEGATE
                        .source(inner)
                }
                ApiError::User { inner: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<2, _>>::DELEGATE
                        .source(inner)
                }
                _ => ::unifiedapi_errors::__private::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::From<catalog::UnifiedApiError> for ApiError {
        fn from(source: catalog::UnifiedApiError) -> Self {
            ApiError::UnifiedApi { 0: source }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Serialize for ApiError {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::needs::Error::serialize(self, serializer)
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [] {} { ApiError } { for < '__unified > ApiError : ::unifiedapi_errors::Catalog,
        }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [] {} { ApiError } {}
    }
};
