const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "SessionExpired",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "SessionExpiredCode",
        texts: "{\"error\":{\"code\":\"session_expired\",\"message\":\"The session has expired.\"}}SessionExpired",
        rows: b"\0\0\0\0\0\0\0\0\x0F\0\0\0I\0\0\0\0\0\0\0\x0E\0\0\0\0\0\0\0",
        profiles: &[
            ::unifiedapi_errors::__private::Profile {
                status: 401u16,
                is_static: true,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[
                    ::unifiedapi_errors::__private::Header {
                        name: "www-authenticate",
                        value: "Bearer",
                        is_filled: false,
                    },
                    ::unifiedapi_errors::__private::Header {
                        name: "retry-after",
                        value: "30",
                        is_filled: false,
                    },
                ],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
        ],
        composed: &[],
        slots: b"\0\0\xFF\xFF",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Declared for SessionExpired {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[],
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            match self {
                Self { .. } => 0,
            }
        }
        fn from_row(
            row: ::unifiedapi_errors::__private::RowIndex,
        ) -> ::unifiedapi_errors::__private::Option<Self> {
            ::unifiedapi_errors::__private::pick(b"\0\0", const { [Self {}] }, row)
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Display for SessionExpired {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            ::unifiedapi_errors::__private::display(self, f)
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Error for SessionExpired {}
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Serialize for SessionExpired {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::needs::Error::serialize(self, serializer)
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [] {} { SessionExpired } { for < '__unified > SessionExpired :
        ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [] {} { SessionExpired } {}
    }
};
