const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "JobError",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "JobErrorCode",
        texts: "{\"error\":{\"code\":\"failed\",\"message\":\"The job failed.\"}}Failed{\"error\":{\"code\":\"lost\",\"message\":\"The job was lost.\"}}Lost{\"error\":{\"code\":\"malformed\",\"message\":\"The job is malformed.\"}}Malformed",
        rows: b"\0\0\0\0\0\0\0\0\x06\0\0\x007\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0\0\0\0\0=\0\0\0\x04\0\0\x007\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0\0\0\0\0x\0\0\0\t\0\0\0@\0\0\0\0\0\0\0\t\0\0\0\0\0\0\0",
        profiles: &[
            ::unifiedapi_errors::__private::Profile {
                status: 500u16,
                is_static: true,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
        ],
        composed: &[],
        slots: b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01\0\0\0\x02\0",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Declared for JobError {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[],
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            match self {
                JobError::Failed { .. } => 0,
                JobError::Lost(..) => 1,
                JobError::Malformed(..) => 2,
            }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Display for JobError {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            use ::unifiedapi_errors::__private::{NotShown as _, ShownAsPath as _};
            match self {
                JobError::Failed { id: field_0, .. } => {
                    ::unifiedapi_errors::__private::Template::new("job {id} failed", f)
                        .write(&[field_0])
                }
                _ => ::unifiedapi_errors::__private::display(self, f),
            }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Error for JobError {
        fn source(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            &(dyn ::unifiedapi_errors::__private::Error + 'static),
        > {
            use ::unifiedapi_errors::__private::{
                NoSource as _, SourceByDeref as _, SourceItself as _,
            };
            match self {
                JobError::Failed { source: source, .. } => {
                    ::unifiedapi_errors::__private::Option::Some(
                        ::unifiedapi_errors::needs::Source::as_dyn_error(
                            (&::unifiedapi_errors::__private::AsSource(source)).find(),
                        ),
                    )
                }
                JobError::Lost { 0: source, .. } => {
                    match source {
                        ::unifiedapi_errors::__private::Option::Some(source) => {
                            ::unifiedapi_errors::__private::Option::Some(
                                ::unifiedapi_errors::needs::Source::as_dyn_error(
                                    (&::unifiedapi_errors::__private::AsSource(source)).find(),
                                ),
                            )
                        }
                        ::unifiedapi_errors::__private::Option::None => {
                            ::unifiedapi_errors::__private::Option::None
                        }
                    }
                }
                JobError::Malformed { 0: source, .. } => {
                    match source {
                        ::unifiedapi_errors::__private::Option::Some(source) => {
                            ::unifiedapi_errors::__private::Option::Some(
                                ::unifiedapi_errors::needs::Source::as_dyn_error(
                                    (&::unifiedapi_errors::__private::AsSource(source)).find(),
                                ),
                            )
                        }
                        ::unifiedapi_errors::__private::Option::None => {
                            ::unifiedapi_errors::__private::Option::None
                        }
                    }
                }
            }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::From<serde_json::Error> for JobError {
        fn from(source: serde_json::Error) -> Self {
            JobError::Malformed {
                0: ::unifiedapi_errors::__private::Option::Some(source),
            }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Serialize for JobError {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::needs::Error::serialize(self, serializer)
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [] {} { JobError } { for < '__unified > JobError : ::unifiedapi_errors::Catalog,
        }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [] {} { JobError } {}
    }
};
