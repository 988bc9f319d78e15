///The codes of [`JobError`].
#[derive(
    ::unifiedapi_errors::__private::Debug,
    ::unifiedapi_errors::__private::Clone,
    ::unifiedapi_errors::__private::Copy,
    ::unifiedapi_errors::__private::PartialEq,
    ::unifiedapi_errors::__private::Eq,
    ::unifiedapi_errors::__private::Hash,
)]
pub enum JobErrorCode {
    /// The session is over.
    ///
    ///A code of `SessionError<'a>`; where that declares none, its `Entry`.
    Session(<Self as ::unifiedapi_errors::__private::InnerCodes<0>>::Code),
    ///A code of `Box<UnifiedApiError>`; where that declares none, its `Entry`.
    Api(<Self as ::unifiedapi_errors::__private::InnerCodes<1>>::Code),
}
const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "JobError",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "JobErrorCode",
        texts: "",
        rows: b"",
        profiles: &[],
        composed: &[],
        slots: b"\xFF\xFF",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl<'a> ::unifiedapi_errors::__private::Declared for JobError<'a> {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[
                (
                    0,
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<0, _>>::DELEGATE
                        .tree,
                ),
                (
                    0,
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<1, _>>::DELEGATE
                        .tree,
                ),
            ],
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            ::unifiedapi_errors::__private::DELEGATED
        }
        fn inner(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            &dyn ::unifiedapi_errors::UnifiedError,
        > {
            match self {
                JobError::Session { 0: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<0, _>>::DELEGATE
                        .inner(inner)
                }
                JobError::Api { source: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<1, _>>::DELEGATE
                        .inner(inner)
                }
            }
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
                return ::unifiedapi_errors::__private::Option::Some(JobError::Session {
                    0: inner,
                });
            }
            if let ::unifiedapi_errors::__private::Option::Some(inner) = <Self as ::unifiedapi_errors::__private::DelegatesTo<
                1,
                _,
            >>::DELEGATE
                .from_entry(entry, received)
            {
                return ::unifiedapi_errors::__private::Option::Some(JobError::Api {
                    source: inner,
                });
            }
            ::unifiedapi_errors::__private::Option::None
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl<'a> ::unifiedapi_errors::__private::DelegatesTo<0, SessionError<'a>>
    for JobError<'a> {
        const DELEGATE: ::unifiedapi_errors::__private::Delegate<SessionError<'a>> = <SessionError<
            'a,
        > as ::unifiedapi_errors::needs::Catalog>::DELEGATE;
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl<'a> ::unifiedapi_errors::__private::DelegatesTo<1, Box<UnifiedApiError>>
    for JobError<'a> {
        const DELEGATE: ::unifiedapi_errors::__private::Delegate<Box<UnifiedApiError>> = <Box<
            UnifiedApiError,
        > as ::unifiedapi_errors::needs::Catalog>::DELEGATE;
    }
    #[automatically_derived]
    impl<'a> ::unifiedapi_errors::__private::Display for JobError<'a> {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            ::unifiedapi_errors::__private::display(self, f)
        }
    }
    #[automatically_derived]
    impl<'a> ::unifiedapi_errors::__private::Error for JobError<'a> {
        fn source(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            &(dyn ::unifiedapi_errors::__private::Error + 'static),
        > {
            use ::unifiedapi_errors::__private::{
                NoSource as _, SourceByDeref as _, SourceItself as _,
            };
            match self {
                JobError::Session { 0: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<0, _>>::DELEGATE
                        .source(inner)
                }
                JobError::Api { source: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<1, _>>::DELEGATE
                        .source(inner)
                }
            }
        }
    }
    #[automatically_derived]
    impl<'a> ::unifiedapi_errors::__private::Serialize for JobError<'a> {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::needs::Error::serialize(self, serializer)
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [] { 'a } { JobError < 'a > } { for < '__unified > JobError < 'a > :
        ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [] { 'a } { JobError < 'a > } {}
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Codes for JobErrorCode {
        const TABLE: &'static ::unifiedapi_errors::__private::Table = &__UNIFIED_TABLE;
        const BY_ROW: &'static [Self] = &[];
        const ROWS: &'static [::unifiedapi_errors::__private::RowIndex] = &[];
        const INNER: &'static [(
            ::unifiedapi_errors::__private::RowIndex,
            &'static ::unifiedapi_errors::__private::Tree,
        )] = &[
            (
                0,
                <SessionError<'static> as ::unifiedapi_errors::needs::Catalog>::DELEGATE
                    .tree,
            ),
            (
                0,
                <Box<UnifiedApiError> as ::unifiedapi_errors::needs::Catalog>::DELEGATE
                    .tree,
            ),
        ];
        fn inner(
            self,
        ) -> ::unifiedapi_errors::__private::Option<::unifiedapi_errors::Entry> {
            match self {
                Self::Session(code) => {
                    ::unifiedapi_errors::__private::Option::Some(
                        ::unifiedapi_errors::__private::InnerCode::entry(code),
                    )
                }
                Self::Api(code) => {
                    ::unifiedapi_errors::__private::Option::Some(
                        ::unifiedapi_errors::__private::InnerCode::entry(code),
                    )
                }
            }
        }
        fn from_inner(
            entry: ::unifiedapi_errors::Entry,
        ) -> ::unifiedapi_errors::__private::Option<Self> {
            ::unifiedapi_errors::__private::Option::None
                .or_else(|| {
                    ::unifiedapi_errors::__private::code_from_inner::<Self, _>(0, entry)
                        .map(Self::Session)
                })
                .or_else(|| {
                    ::unifiedapi_errors::__private::code_from_inner::<Self, _>(1, entry)
                        .map(Self::Api)
                })
        }
        fn index(self) -> ::unifiedapi_errors::__private::primitive::usize {
            0
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::InnerCodes<0> for JobErrorCode {
        type Code = ::unifiedapi_errors::__private::CodeOf<
            SessionError<'static>,
            {
                use ::unifiedapi_errors::__private::Uncoded as _;
                <::unifiedapi_errors::__private::Inner<
                    'static,
                    SessionError<'static>,
                >>::IS_CODED
            },
        >;
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::InnerCodes<1> for JobErrorCode {
        type Code = ::unifiedapi_errors::__private::CodeOf<
            Box<UnifiedApiError>,
            {
                use ::unifiedapi_errors::__private::Uncoded as _;
                <::unifiedapi_errors::__private::Inner<
                    'static,
                    Box<UnifiedApiError>,
                >>::IS_CODED
            },
        >;
    }
    #[automatically_derived]
    impl JobErrorCode {
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
    impl ::unifiedapi_errors::__private::Display for JobErrorCode {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            f.pad(::unifiedapi_errors::__private::code_as_str(*self))
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::FromStr for JobErrorCode {
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
    for JobErrorCode {
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
    impl ::unifiedapi_errors::__private::Serialize for JobErrorCode {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            serializer.serialize_str(::unifiedapi_errors::__private::code_as_str(*self))
        }
    }
    #[automatically_derived]
    impl<'de> ::unifiedapi_errors::__private::Deserialize<'de> for JobErrorCode {
        fn deserialize<__D: ::unifiedapi_errors::__private::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::unifiedapi_errors::__private::Result<Self, __D::Error> {
            ::unifiedapi_errors::__private::deserialize_code(deserializer)
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl<'a> ::unifiedapi_errors::__private::Coded for JobError<'a> {
        type Code = JobErrorCode;
        fn inner_code(
            &self,
            entry: ::unifiedapi_errors::__private::Option<::unifiedapi_errors::Entry>,
        ) -> ::unifiedapi_errors::__private::Option<JobErrorCode> {
            use ::unifiedapi_errors::__private::Uncoded as _;
            match self {
                JobError::Session { 0: inner } => {
                    ::unifiedapi_errors::__private::Inner(inner)
                        .code(entry)
                        .map(JobErrorCode::Session)
                }
                JobError::Api { source: inner } => {
                    ::unifiedapi_errors::__private::Inner(inner)
                        .code(entry)
                        .map(JobErrorCode::Api)
                }
            }
        }
    }
    #[automatically_derived]
    impl<'a> JobError<'a> {
        /// Returns the code of this error; `None` if it is that of an inner error, in a
        /// transparent variant, whose code is declared nowhere.
        #[must_use]
        pub fn code_enum(&self) -> ::unifiedapi_errors::__private::Option<JobErrorCode> {
            ::unifiedapi_errors::__private::code_of(self)
        }
    }
};
