const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "StoreError",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "StoreErrorCode",
        texts: "{\"error\":{\"code\":\"busy\",\"message\":\"Try again later.\"}}Busy{\"error\":{\"code\":\"broken\",\"message\":\"An internal error occurred.\"}}Broken{\"error\":{\"code\":\"not_found\",\"message\":\"There is nothing here.\"}}NotFound",
        rows: b"\0\0\0\0\0\0\0\0\x04\0\0\x006\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0\0\0\0\0:\0\0\0\x06\0\0\0C\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0\x01\0\0\0\x83\0\0\0\t\0\0\0A\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0",
        profiles: &[
            ::unifiedapi_errors::__private::Profile {
                status: 503u16,
                is_static: true,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
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
        slots: b"\0\0\xFF\xFF\xFF\xFF\x01\0\xFF\xFF\xFF\xFF\x02\0\xFF\xFF",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl<T: std::error::Error + 'static> ::unifiedapi_errors::__private::Declared
    for StoreError<T> {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[
                (
                    2,
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<2, _>>::DELEGATE
                        .tree,
                ),
            ],
            levels: b"weo",
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            match self {
                StoreError::Busy => 0,
                StoreError::Broken(..) => 1,
                StoreError::NotFound => 2,
                _ => ::unifiedapi_errors::__private::DELEGATED,
            }
        }
        fn inner(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            &dyn ::unifiedapi_errors::UnifiedError,
        > {
            match self {
                StoreError::Api { 0: inner } => {
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
                b"\0\0\x02\0",
                const { [StoreError::Busy, StoreError::NotFound] },
                row,
            )
        }
        fn from_inner(
            entry: ::unifiedapi_errors::Entry,
            received: ::unifiedapi_errors::__private::ReceivedMembers<'_>,
        ) -> ::unifiedapi_errors::__private::Option<Self> {
            if let ::unifiedapi_errors::__private::Option::Some(inner) = <Self as ::unifiedapi_errors::__private::DelegatesTo<
                2,
                _,
            >>::DELEGATE
                .from_entry(entry, received)
            {
                return ::unifiedapi_errors::__private::Option::Some(StoreError::Api {
                    0: inner,
                });
            }
            ::unifiedapi_errors::__private::Option::None
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl<
        T: std::error::Error + 'static,
    > ::unifiedapi_errors::__private::DelegatesTo<2, UnifiedApiError> for StoreError<T> {
        const DELEGATE: ::unifiedapi_errors::__private::Delegate<UnifiedApiError> = <UnifiedApiError as ::unifiedapi_errors::needs::Catalog>::DELEGATE;
    }
    #[automatically_derived]
    impl<T: std::error::Error + 'static> ::unifiedapi_errors::__private::Display
    for StoreError<T> {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            match self {
                StoreError::Api { 0: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<2, _>>::DELEGATE
                        .display(inner, f)
                }
                StoreError::Busy { .. } => {
                    ::unifiedapi_errors::__private::Template::new("Try again later.", f)
                        .write(&[])
                }
                StoreError::Broken { .. } => {
                    ::unifiedapi_errors::__private::Template::new(
                            "An internal error occurred.",
                            f,
                        )
                        .write(&[])
                }
                StoreError::NotFound { .. } => {
                    ::unifiedapi_errors::__private::Template::new(
                            "There is nothing here.",
                            f,
                        )
                        .write(&[])
                }
            }
        }
    }
    #[automatically_derived]
    impl<T: std::error::Error + 'static> ::unifiedapi_errors::__private::Error
    for StoreError<T>
    where
        T: ::unifiedapi_errors::__private::Error + 'static,
        Self: ::unifiedapi_errors::__private::Debug
            + ::unifiedapi_errors::__private::Display,
    {
        fn source(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            &(dyn ::unifiedapi_errors::__private::Error + 'static),
        > {
            use ::unifiedapi_errors::__private::{
                NoSource as _, SourceByDeref as _, SourceItself as _,
            };
            match self {
                StoreError::Api { 0: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<2, _>>::DELEGATE
                        .source(inner)
                }
                StoreError::Broken { 0: source, .. } => {
                    ::unifiedapi_errors::__private::Option::Some(
                        ::unifiedapi_errors::needs::Source::as_dyn_error(
                            (&::unifiedapi_errors::__private::AsSource(source)).find(),
                        ),
                    )
                }
                _ => ::unifiedapi_errors::__private::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl<T: std::error::Error + 'static> ::unifiedapi_errors::__private::Serialize
    for StoreError<T>
    where
        Self: ::unifiedapi_errors::__private::Error,
    {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::needs::Error::serialize(self, serializer)
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [] { T : std::error::Error + 'static } { StoreError < T > } { for < '__unified >
        StoreError < T > : ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [] { T : std::error::Error + 'static } { StoreError < T > } { StoreError < T > :
        ::unifiedapi_errors::UnifiedError, }
    }
};
