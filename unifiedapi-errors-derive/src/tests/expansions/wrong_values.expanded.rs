const _: () = {
    use ::core::compile_error as __unified_error;
    __unified_error! {
        "`{identity}` names no field of `NotFound`\nhelp: its only field is `{id}`"
    }
};
const _: () = {
    use ::core::compile_error as __unified_error;
    __unified_error! {
        "the code `user not found` contains a space\nhelp: use 1 to 64 of `A-Z a-z 0-9 _ - .`, starting with a letter, such as `code = \"user_not_found\"`"
    }
};
const _: () = {
    use ::core::compile_error as __unified_error;
    __unified_error! {
        "status `200` is not an error: it says that the request succeeded\nhelp: write a status from 400 to 499 for a mistake of the client, from 500 to 599 for one of the server"
    }
};
///The codes of [`UserError`].
#[derive(
    ::unifiedapi_errors::__private::Debug,
    ::unifiedapi_errors::__private::Clone,
    ::unifiedapi_errors::__private::Copy,
    ::unifiedapi_errors::__private::PartialEq,
    ::unifiedapi_errors::__private::Eq,
    ::unifiedapi_errors::__private::Hash,
)]
enum UserErrorCode {
    NotFound,
    Store,
    Api(<Self as ::unifiedapi_errors::__private::InnerCodes<2>>::Code),
}
const _: () = {
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::Declared for UserError<T> {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree::EMPTY;
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            ::unifiedapi_errors::__private::DELEGATED
        }
    }
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::Display for UserError<T> {
        fn fmt(
            &self,
            _: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            ::unifiedapi_errors::__private::inert()
        }
    }
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::Error for UserError<T>
    where
        for<'__unified> UserError<T>: ::unifiedapi_errors::__private::Debug,
    {}
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::Serialize for UserError<T> {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            _: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::__private::inert()
        }
    }
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::From<std::io::Error> for UserError<T> {
        fn from(_: std::io::Error) -> Self {
            ::unifiedapi_errors::__private::inert()
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [] { T } { UserError < T > } { for < '__unified > UserError < T > :
        ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [] { T } { UserError < T > } { UserError < T > :
        ::unifiedapi_errors::UnifiedError, }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Codes for UserErrorCode {
        const TABLE: &'static ::unifiedapi_errors::__private::Table = &::unifiedapi_errors::__private::Table::EMPTY;
        const BY_ROW: &'static [Self] = &[];
        const ROWS: &'static [::unifiedapi_errors::__private::RowIndex] = &[];
        fn index(self) -> ::unifiedapi_errors::__private::primitive::usize {
            ::unifiedapi_errors::__private::inert()
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::InnerCodes<2> for UserErrorCode {
        type Code = ::unifiedapi_errors::__private::CodeOf<
            UnifiedApiError,
            {
                use ::unifiedapi_errors::__private::Uncoded as _;
                <::unifiedapi_errors::__private::Inner<
                    'static,
                    UnifiedApiError,
                >>::IS_CODED
            },
        >;
    }
    #[automatically_derived]
    impl UserErrorCode {
        /// Returns the code as it is on the wire.
        #[must_use]
        pub fn as_str(self) -> &'static ::unifiedapi_errors::__private::primitive::str {
            ::unifiedapi_errors::__private::code_as_str(self)
        }
        /// Returns the HTTP status that goes with the code.
        #[must_use]
        pub fn status(self) -> ::unifiedapi_errors::__private::StatusCode {
            ::unifiedapi_errors::__private::code_status(self)
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Display for UserErrorCode {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            f.pad(::unifiedapi_errors::__private::code_as_str(*self))
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::FromStr for UserErrorCode {
        type Err = ::unifiedapi_errors::UnknownCode;
        fn from_str(
            code: &::unifiedapi_errors::__private::primitive::str,
        ) -> ::unifiedapi_errors::__private::Result<
            Self,
            ::unifiedapi_errors::UnknownCode,
        > {
            ::unifiedapi_errors::__private::code_from_str(code)
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::TryFrom<::unifiedapi_errors::Entry>
    for UserErrorCode {
        type Error = ::unifiedapi_errors::UnknownCode;
        fn try_from(
            entry: ::unifiedapi_errors::Entry,
        ) -> ::unifiedapi_errors::__private::Result<
            Self,
            ::unifiedapi_errors::UnknownCode,
        > {
            ::unifiedapi_errors::__private::code_from_entry(entry)
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Serialize for UserErrorCode {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            serializer.serialize_str(::unifiedapi_errors::__private::code_as_str(*self))
        }
    }
    #[automatically_derived]
    impl<'de> ::unifiedapi_errors::__private::Deserialize<'de> for UserErrorCode {
        fn deserialize<__D: ::unifiedapi_errors::__private::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::unifiedapi_errors::__private::Result<Self, __D::Error> {
            ::unifiedapi_errors::__private::deserialize_code(deserializer)
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::Coded for UserError<T> {
        type Code = UserErrorCode;
    }
    #[automatically_derived]
    impl<T> UserError<T> {
        /// Returns the code of this error; `None` if it is that of an inner error, in a
        /// transparent variant, whose code is declared nowhere.
        #[must_use]
        pub fn code_enum(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<UserErrorCode> {
            ::unifiedapi_errors::__private::code_of(self)
        }
    }
};
