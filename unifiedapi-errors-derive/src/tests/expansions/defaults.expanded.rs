const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "StoreError",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "StoreErrorCode",
        texts: "{\"error\":{\"code\":\"disk_full\",\"message\":\"An internal {error} occurred.\"}}DiskFull{\"error\":{\"code\":\"lease_expired\",\"message\":\"Lease {0} has expired.LeaseExpired\u{1}\u{6}\u{3}",
        rows: b"\0\0\0\0\0\0\0\0\t\0\0\0H\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0\x01\0\0\0P\0\0\0\r\0\0\0,\0\0\0\x16\0\0\0\x0C\0\0\0\0\0\0\0",
        profiles: &[
            ::unifiedapi_errors::__private::Profile {
                status: 500u16,
                is_static: true,
                group: ::unifiedapi_errors::__private::Option::Some("Storage"),
                headers: &[],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
            ::unifiedapi_errors::__private::Profile {
                status: 500u16,
                is_static: false,
                group: ::unifiedapi_errors::__private::Option::Some("Leases"),
                headers: &[],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
        ],
        composed: &[],
        slots: b"\x01\0\0\0\xFF\xFF\xFF\xFF",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Declared for StoreError {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[
                (
                    2,
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<2, _>>::DELEGATE
                        .tree,
                ),
            ],
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            match self {
                StoreError::DiskFull { .. } => 0,
                StoreError::LeaseExpired(..) => 1,
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
        fn write_message(
            &self,
            template: ::unifiedapi_errors::__private::Template<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            use ::unifiedapi_errors::__private::{NotShown as _, ShownAsPath as _};
            use ::unifiedapi_errors::needs::{
                ErrorInField as _, ErrorInValue as _, FormatArgsInValue as _,
                Nameable as _, PathInField as _, PathInValue as _, Unknown as _,
            };
            match self {
                StoreError::LeaseExpired { 0: field_0, .. } => {
                    template
                        .write(
                            &[
                                &(&::unifiedapi_errors::needs::Field(field_0)).for_clients(),
                            ],
                        )
                }
                _ => template.write(&[]),
            }
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
    impl ::unifiedapi_errors::__private::DelegatesTo<2, UnifiedApiError> for StoreError {
        const DELEGATE: ::unifiedapi_errors::__private::Delegate<UnifiedApiError> = <UnifiedApiError as ::unifiedapi_errors::needs::Catalog>::DELEGATE;
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Display for StoreError {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            use ::unifiedapi_errors::__private::{NotShown as _, ShownAsPath as _};
            match self {
                StoreError::DiskFull { path: field_0, .. } => {
                    ::unifiedapi_errors::__private::Template::new(
                            "disk full at {path:?}",
                            f,
                        )
                        .write(
                            &[
                                &::unifiedapi_errors::__private::format_args!(
                                    "{0:?}", field_0
                                ),
                            ],
                        )
                }
                _ => ::unifiedapi_errors::__private::display(self, f),
            }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Error for StoreError {
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
                _ => ::unifiedapi_errors::__private::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::From<UnifiedApiError> for StoreError {
        fn from(source: UnifiedApiError) -> Self {
            StoreError::Api { 0: source }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Serialize for StoreError {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::needs::Error::serialize(self, serializer)
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [] {} { StoreError } { for < '__unified > StoreError :
        ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [] {} { StoreError } {}
    }
};
