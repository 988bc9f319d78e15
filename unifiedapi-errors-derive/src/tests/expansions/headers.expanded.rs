const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "StoreError",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "StoreErrorCode",
        texts: "{\"error\":{\"code\":\"store_busy\",\"message\":\"Try again later.\"}}Busy{\"error\":{\"code\":\"store_closed\",\"message\":\"The store is closed.\"}}Closed{\"error\":{\"code\":\"store_moved\",\"message\":\"The store has moved.\"}}Moved",
        rows: b"\0\0\0\0\0\0\0\0\n\0\0\0<\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0\x01\0\0\0@\0\0\0\x0C\0\0\0B\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0\x02\0\0\0\x88\0\0\0\x0B\0\0\0A\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0",
        profiles: &[
            ::unifiedapi_errors::__private::Profile {
                status: 503u16,
                is_static: true,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[
                    ::unifiedapi_errors::__private::Header {
                        name: "cache-control",
                        value: "no-store",
                        is_filled: false,
                    },
                ],
                retry_after: true,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
            ::unifiedapi_errors::__private::Profile {
                status: 503u16,
                is_static: true,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[
                    ::unifiedapi_errors::__private::Header {
                        name: "cache-control",
                        value: "max-age=60",
                        is_filled: false,
                    },
                    ::unifiedapi_errors::__private::Header {
                        name: "link",
                        value: "</status>; rel=\"status\"",
                        is_filled: false,
                    },
                    ::unifiedapi_errors::__private::Header {
                        name: "retry-after",
                        value: "3600",
                        is_filled: false,
                    },
                ],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
            ::unifiedapi_errors::__private::Profile {
                status: 503u16,
                is_static: true,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[
                    ::unifiedapi_errors::__private::Header {
                        name: "cache-control",
                        value: "no-store",
                        is_filled: false,
                    },
                    ::unifiedapi_errors::__private::Header {
                        name: "location",
                        value: "/stores/{0}",
                        is_filled: true,
                    },
                    ::unifiedapi_errors::__private::Header {
                        name: "x-shard",
                        value: "\"{1:>8}\"",
                        is_filled: true,
                    },
                ],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
        ],
        composed: &[],
        slots: b"\xFF\xFF\xFF\xFF\0\0\x01\0\x02\0\xFF\xFF\xFF\xFF\xFF\xFF",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Declared for StoreError {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[],
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            match self {
                StoreError::Busy { .. } => 0,
                StoreError::Closed => 1,
                StoreError::Moved(..) => 2,
            }
        }
        fn write_headers(&self, headers: &mut ::unifiedapi_errors::__private::Headers) {
            use ::unifiedapi_errors::__private::{NotShown as _, ShownAsPath as _};
            use ::unifiedapi_errors::needs::{
                ErrorInField as _, ErrorInValue as _, FormatArgsInValue as _,
                Nameable as _, PathInField as _, PathInValue as _, Unknown as _,
            };
            match self {
                StoreError::Moved { 0: field_0, 1: field_1, .. } => {
                    headers
                        .write(
                            &[
                                &(&::unifiedapi_errors::needs::Field(field_0)).for_clients(),
                            ],
                        );
                    headers
                        .write(
                            &[
                                &::unifiedapi_errors::__private::format_args!(
                                    "{0:>8}", (& ::unifiedapi_errors::needs::Field(field_1))
                                    .for_clients()
                                ),
                            ],
                        );
                }
                _ => {}
            }
        }
        fn retry_after(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            ::unifiedapi_errors::__private::Seconds,
        > {
            match self {
                StoreError::Busy { wait: seconds, .. } => {
                    ::unifiedapi_errors::needs::RetryAfter::seconds(seconds)
                }
                _ => ::unifiedapi_errors::__private::Option::None,
            }
        }
        fn from_row(
            row: ::unifiedapi_errors::__private::RowIndex,
        ) -> ::unifiedapi_errors::__private::Option<Self> {
            ::unifiedapi_errors::__private::pick(
                b"\x01\0",
                const { [StoreError::Closed] },
                row,
            )
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Display for StoreError {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            ::unifiedapi_errors::__private::display(self, f)
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Error for StoreError {}
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
