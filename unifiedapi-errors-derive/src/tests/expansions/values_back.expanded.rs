const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "QuotaError",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "QuotaErrorCode",
        texts: "{\"error\":{\"code\":\"quota_too_many\",\"message\":\"At most {limit} requests are allowed.TooMany\u{1}\u{8}\u{7}{\"error\":{\"code\":\"quota_too_large\",\"message\":\"The file is too large.\"}}TooLarge",
        rows: b"\0\0\0\0\0\0\0\0\x0E\0\0\0-\0\0\0%\0\0\0\x07\0\0\0\0\0\0\0\x01\0\0\0\\\0\0\0\x0F\0\0\0G\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0",
        profiles: &[
            ::unifiedapi_errors::__private::Profile {
                status: 429u16,
                is_static: false,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
            ::unifiedapi_errors::__private::Profile {
                status: 429u16,
                is_static: true,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
        ],
        composed: &[],
        slots: b"\xFF\xFF\xFF\xFF\0\0\x01\0",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Declared for QuotaError {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[
                (
                    2,
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<2, _>>::DELEGATE
                        .tree,
                ),
            ],
            members: &::unifiedapi_errors::__private::MemberTable {
                names: "limitwindowmaxBytes",
                list: b"\0\0\0\0\x05\0\0\0\0\0\x01\0\x0B\0\0\0\x01\0\0\0\x13\0\0\0",
                types: &[
                    ::unifiedapi_errors::__member_type!(u64),
                    ::unifiedapi_errors::__member_type!(Option < u64 >),
                ],
                readers: ::unifiedapi_errors::__member_readers!([u64] [Option < u64 >]),
                examples: &[],
                bodies: &[],
            },
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            match self {
                QuotaError::TooMany { .. } => 0,
                QuotaError::TooLarge(..) => 1,
                _ => ::unifiedapi_errors::__private::DELEGATED,
            }
        }
        fn inner(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            &dyn ::unifiedapi_errors::UnifiedError,
        > {
            match self {
                QuotaError::Plan { 0: inner } => {
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
                QuotaError::TooMany { limit: field_0, .. } => {
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
        fn write_members(
            &self,
            members: &mut ::unifiedapi_errors::__private::Members<'_>,
        ) {
            match self {
                QuotaError::TooMany { limit: field_0, window: field_1, .. } => {
                    members.write(field_0);
                    members.write(field_1);
                }
                QuotaError::TooLarge { 0: field_0, .. } => {
                    members.write(field_0);
                }
                _ => {}
            }
        }
        ::unifiedapi_errors::__values_back! {
            fn from_members(row : ::unifiedapi_errors::__private::RowIndex, members : &
            mut ::unifiedapi_errors::__private::MemberReader < '_ >,) ->
            ::unifiedapi_errors::__private::Option < Self > { match row { 0 =>
            ::unifiedapi_errors::__private::Option::Some(QuotaError::TooMany { limit :
            members.read() ?, window : members.read() ? }), _ =>
            ::unifiedapi_errors::__private::Option::None, } }
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
                return ::unifiedapi_errors::__private::Option::Some(QuotaError::Plan {
                    0: inner,
                });
            }
            ::unifiedapi_errors::__private::Option::None
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::DelegatesTo<2, PlanError> for QuotaError {
        const DELEGATE: ::unifiedapi_errors::__private::Delegate<PlanError> = <PlanError as ::unifiedapi_errors::needs::Catalog>::DELEGATE;
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Display for QuotaError {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            ::unifiedapi_errors::__private::display(self, f)
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Error for QuotaError {
        fn source(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            &(dyn ::unifiedapi_errors::__private::Error + 'static),
        > {
            use ::unifiedapi_errors::__private::{
                NoSource as _, SourceByDeref as _, SourceItself as _,
            };
            match self {
                QuotaError::Plan { 0: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<2, _>>::DELEGATE
                        .source(inner)
                }
                _ => ::unifiedapi_errors::__private::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Serialize for QuotaError {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::needs::Error::serialize(self, serializer)
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [] {} { QuotaError } { for < '__unified > QuotaError :
        ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [] {} { QuotaError } {}
    }
};
