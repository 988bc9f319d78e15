const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "UserError",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "UserErrorCode",
        texts: "{\"error\":{\"code\":\"user_not_found\",\"message\":\"User {id} was not found.NotFoundNo user has this id.\u{1}\u{5}\u{4}{\"error\":{\"code\":\"internal_server_error\",\"message\":\"An internal error occurred.\"}}Store",
        rows: b"\0\0\0\0\0\0\0\0\x0E\0\0\0-\0\0\0\x18\0\0\0\x08\0\0\0\x14\0\0\0\x01\0\0\0d\0\0\0\x15\0\0\0R\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0",
        profiles: &[
            ::unifiedapi_errors::__private::Profile {
                status: 404u16,
                is_static: false,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
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
        slots: b"\0\0\x01\0\xFF\xFF\xFF\xFF",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Declared for UserError {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[],
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            match self {
                UserError::NotFound { .. } => 0,
                UserError::Store(..) => 1,
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
                UserError::NotFound { id: field_0, .. } => {
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
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Display for UserError {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            match self {
                UserError::Store { .. } => {
                    ::unifiedapi_errors::__private::Template::new("user store failed", f)
                        .write(&[])
                }
                _ => ::unifiedapi_errors::__private::display(self, f),
            }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Error for UserError {
        fn source(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            &(dyn ::unifiedapi_errors::__private::Error + 'static),
        > {
            use ::unifiedapi_errors::__private::{
                NoSource as _, SourceByDeref as _, SourceItself as _,
            };
            match self {
                UserError::Store { 0: source, .. } => {
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
    impl ::unifiedapi_errors::__private::From<std::io::Error> for UserError {
        fn from(source: std::io::Error) -> Self {
            UserError::Store { 0: source }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Serialize for UserError {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::needs::Error::serialize(self, serializer)
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [] {} { UserError } { for < '__unified > UserError :
        ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [] {} { UserError } {}
    }
};
