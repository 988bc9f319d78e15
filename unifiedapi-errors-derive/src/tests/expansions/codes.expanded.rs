///The codes of [`UserError`].
#[derive(
    ::unifiedapi_errors::__private::Debug,
    ::unifiedapi_errors::__private::Clone,
    ::unifiedapi_errors::__private::Copy,
    ::unifiedapi_errors::__private::PartialEq,
    ::unifiedapi_errors::__private::Eq,
    ::unifiedapi_errors::__private::Hash,
)]
pub(crate) enum UserErrorCode {
    /// No user has this id.
    ///
    ///The code `user_not_found`, status 404.
    NotFound,
    ///The code `taken`, status 400.
    NameTaken,
    ///A code of `UnifiedApiError`; where that declares none, its `Entry`.
    Api(<Self as ::unifiedapi_errors::__private::InnerCodes<2>>::Code),
}
const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "UserError",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "UserErrorCode",
        texts: "{\"error\":{\"code\":\"user_not_found\",\"message\":\"User {id} was not found.NotFoundNo user has this id.\u{1}\u{5}\u{4}{\"error\":{\"code\":\"taken\",\"message\":\"The name is taken.\"}}NameTaken{\"error\":{\"code\":\"taken\",\"message\":\"The e-mail address is taken.\"}}EmailTaken",
        rows: b"\0\0\0\0\0\0\0\0\x0E\0\0\0-\0\0\0\x18\0\0\0\x08\0\0\0\x14\0\0\0\x01\0\0\0d\0\0\0\x05\0\0\09\0\0\0\0\0\0\0\t\0\0\0\0\0\0\0\x01\0\0\0\xA6\0\0\0\x05\0\0\0C\0\0\0\0\0\0\0\n\0\0\0\0\0\0\0",
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
                status: 400u16,
                is_static: true,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
        ],
        composed: &[],
        slots: b"\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01\0\x02\0\xFF\xFF",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Declared for UserError {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[
                (
                    3,
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<3, _>>::DELEGATE
                        .tree,
                ),
            ],
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            match self {
                UserError::NotFound { .. } => 0,
                UserError::NameTaken => 1,
                UserError::EmailTaken => 2,
                _ => ::unifiedapi_errors::__private::DELEGATED,
            }
        }
        fn inner(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            &dyn ::unifiedapi_errors::UnifiedError,
        > {
            match self {
                UserError::Api { 0: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<3, _>>::DELEGATE
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
        fn from_row(
            row: ::unifiedapi_errors::__private::RowIndex,
        ) -> ::unifiedapi_errors::__private::Option<Self> {
            ::unifiedapi_errors::__private::pick(
                b"\x01\0\x02\0",
                const { [UserError::NameTaken, UserError::EmailTaken] },
                row,
            )
        }
        fn from_inner(
            entry: ::unifiedapi_errors::Entry,
            received: ::unifiedapi_errors::__private::ReceivedMembers<'_>,
        ) -> ::unifiedapi_errors::__private::Option<Self> {
            if let ::unifiedapi_errors::__private::Option::Some(inner) = <Self as ::unifiedapi_errors::__private::DelegatesTo<
                3,
                _,
            >>::DELEGATE
                .from_entry(entry, received)
            {
                return ::unifiedapi_errors::__private::Option::Some(UserError::Api {
                    0: inner,
                });
            }
            ::unifiedapi_errors::__private::Option::None
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::DelegatesTo<3, UnifiedApiError> for UserError {
        const DELEGATE: ::unifiedapi_errors::__private::Delegate<UnifiedApiError> = <UnifiedApiError as ::unifiedapi_errors::needs::Catalog>::DELEGATE;
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Display for UserError {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            ::unifiedapi_errors::__private::display(self, f)
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
                UserError::Api { 0: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<3, _>>::DELEGATE
                        .source(inner)
                }
                _ => ::unifiedapi_errors::__private::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::From<UnifiedApiError> for UserError {
        fn from(source: UnifiedApiError) -> Self {
            UserError::Api { 0: source }
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
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Codes for UserErrorCode {
        const TABLE: &'static ::unifiedapi_errors::__private::Table = &__UNIFIED_TABLE;
        const BY_ROW: &'static [Self] = &[
            Self::NotFound,
            Self::NameTaken,
            Self::NameTaken,
        ];
        const ROWS: &'static [::unifiedapi_errors::__private::RowIndex] = &[0, 1];
        const INNER: &'static [(
            ::unifiedapi_errors::__private::RowIndex,
            &'static ::unifiedapi_errors::__private::Tree,
        )] = &[
            (3, <UnifiedApiError as ::unifiedapi_errors::needs::Catalog>::DELEGATE.tree),
        ];
        fn inner(
            self,
        ) -> ::unifiedapi_errors::__private::Option<::unifiedapi_errors::Entry> {
            match self {
                Self::Api(code) => {
                    ::unifiedapi_errors::__private::Option::Some(
                        ::unifiedapi_errors::__private::InnerCode::entry(code),
                    )
                }
                _ => ::unifiedapi_errors::__private::Option::None,
            }
        }
        fn from_inner(
            entry: ::unifiedapi_errors::Entry,
        ) -> ::unifiedapi_errors::__private::Option<Self> {
            ::unifiedapi_errors::__private::Option::None
                .or_else(|| {
                    ::unifiedapi_errors::__private::code_from_inner::<Self, _>(0, entry)
                        .map(Self::Api)
                })
        }
        fn index(self) -> ::unifiedapi_errors::__private::primitive::usize {
            match self {
                Self::NotFound => 0,
                Self::NameTaken => 1,
                _ => 0,
            }
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
    impl ::unifiedapi_errors::__private::Coded for UserError {
        type Code = UserErrorCode;
        fn inner_code(
            &self,
            entry: ::unifiedapi_errors::__private::Option<::unifiedapi_errors::Entry>,
        ) -> ::unifiedapi_errors::__private::Option<UserErrorCode> {
            use ::unifiedapi_errors::__private::Uncoded as _;
            match self {
                UserError::Api { 0: inner } => {
                    ::unifiedapi_errors::__private::Inner(inner)
                        .code(entry)
                        .map(UserErrorCode::Api)
                }
                _ => ::unifiedapi_errors::__private::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl UserError {
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
