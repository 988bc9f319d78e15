const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "FilterError",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "Filters",
        texts: "{\"error\":{\"code\":\"filter_unknown\",\"message\":\"The filter is unknown.\"}}UnknownThe filter is not one of those that the page lists.{\"error\":{\"code\":\"filtervalue_invalid\",\"message\":\"The value is \\\"invalid\\\".\"}}The value is \"invalid\".Value{\"error\":{\"code\":\"filtervalue_invalid\",\"message\":\"The values are invalid.\"}}Values{\"error\":{\"code\":\"filter_many\",\"message\":\"There are too many filters.\"}}Many",
        rows: b"\0\0\0\0\0\0\0\0\x0E\0\0\0F\0\0\0\0\0\0\0\x07\0\0\x003\0\0\0\x01\0\0\0\x80\0\0\0\x13\0\0\0N\0\0\0\x17\0\0\0\x05\0\0\0\0\0\0\0\x01\0\0\0\xEA\0\0\0\x13\0\0\0L\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0\x02\0\0\0<\x01\0\0\x0B\0\0\0H\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0",
        profiles: &[
            ::unifiedapi_errors::__private::Profile {
                status: 400u16,
                is_static: true,
                group: ::unifiedapi_errors::__private::Option::Some("Lists"),
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
            ::unifiedapi_errors::__private::Profile {
                status: 400u16,
                is_static: true,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::Some(
                    "filters have no limit any more",
                ),
            },
        ],
        composed: &[],
        slots: b"\xFF\xFF\xFF\xFF\xFF\xFF\0\0\x01\0\x02\0\xFF\xFF\x03\0",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Declared for FilterError {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[],
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            match self {
                FilterError::Unknown => 0,
                FilterError::Value => 1,
                FilterError::Values { .. } => 2,
                FilterError::r#Many(..) => 3,
            }
        }
        fn from_row(
            row: ::unifiedapi_errors::__private::RowIndex,
        ) -> ::unifiedapi_errors::__private::Option<Self> {
            ::unifiedapi_errors::__private::pick(
                b"\0\0\x01\0\x02\0\x03\0",
                const {
                    [
                        FilterError::Unknown,
                        FilterError::Value,
                        FilterError::Values {},
                        FilterError::r#Many {},
                    ]
                },
                row,
            )
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Display for FilterError {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            ::unifiedapi_errors::__private::display(self, f)
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Error for FilterError {}
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Serialize for FilterError {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::needs::Error::serialize(self, serializer)
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [] {} { FilterError } { for < '__unified > FilterError :
        ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [] {} { FilterError } {}
    }
};
