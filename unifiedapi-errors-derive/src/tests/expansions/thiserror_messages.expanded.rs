const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "CartError",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "CartErrorCode",
        texts: "{\"error\":{\"code\":\"full\",\"message\":\"{} of {max} items: {:>4}Full\u{3}\0\u{2}\u{4}\u{5}\u{8}\u{5}{\"error\":{\"code\":\"locked\",\"message\":\"{name} is {}Locked\u{2}\0\u{6}\u{4}\u{2}{\"error\":{\"code\":\"store\",\"message\":\"An internal error occurred.\"}}Store{\"error\":{\"code\":\"other\",\"message\":\"internal error\"}}Other",
        rows: b"\0\0\0\0\0\0\0\0\x04\0\0\0#\0\0\0\x18\0\0\0\x04\0\0\0\0\0\0\0\0\0\0\0F\0\0\0\x06\0\0\0%\0\0\0\x0C\0\0\0\x06\0\0\0\0\0\0\0\x01\0\0\0\x82\0\0\0\x05\0\0\0B\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\x01\0\0\0\xC9\0\0\0\x05\0\0\x005\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0",
        profiles: &[
            ::unifiedapi_errors::__private::Profile {
                status: 400u16,
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
        slots: b"\0\0\x01\0\xFF\xFF\x03\0\xFF\xFF\xFF\xFF\xFF\xFF\x02\0",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Declared for CartError {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[
                (
                    4,
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<4, _>>::DELEGATE
                        .tree,
                ),
            ],
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            match self {
                CartError::Full(..) => 0,
                CartError::Locked { .. } => 1,
                CartError::Store(..) => 2,
                CartError::Other => 3,
                _ => ::unifiedapi_errors::__private::DELEGATED,
            }
        }
        fn inner(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            &dyn ::unifiedapi_errors::UnifiedError,
        > {
            match self {
                CartError::Api { 0: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<4, _>>::DELEGATE
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
                CartError::Full { 0: field_0, 1: field_1, .. } => {
                    let answer_0 = (&::unifiedapi_errors::needs::Named(field_0))
                        .for_clients();
                    let answer_1 = (&::unifiedapi_errors::needs::Named(field_1))
                        .for_clients();
                    let _0 = field_0;
                    let _ = _0;
                    let _1 = field_1;
                    let _ = _1;
                    ::unifiedapi_errors::__arguments!(
                        [argument_0 argument_1 argument_2] [_0.len(), (_1.1 + 1), LIMIT]
                        template.write(& [& (& answer_0
                        .then(::unifiedapi_errors::needs::Value(argument_0)))
                        .for_clients(), & (&
                        ::unifiedapi_errors::needs::Value(argument_2)).for_clients(), &
                        ::unifiedapi_errors::__private::format_args!("{0:>4}", (&
                        answer_1.then(::unifiedapi_errors::needs::Value(argument_1)))
                        .for_clients())])
                    )
                }
                CartError::Locked { name: field_0, state: field_1, .. } => {
                    let answer_1 = (&::unifiedapi_errors::needs::Named(field_1))
                        .for_clients();
                    let state = field_1;
                    let _ = state;
                    ::unifiedapi_errors::__arguments!(
                        [argument_0] [state.name()] template.write(& [& (&
                        ::unifiedapi_errors::needs::Field(field_0)).for_clients(), & (&
                        answer_1.then(::unifiedapi_errors::needs::Value(argument_0)))
                        .for_clients()])
                    )
                }
                _ => template.write(&[]),
            }
        }
        fn from_row(
            row: ::unifiedapi_errors::__private::RowIndex,
        ) -> ::unifiedapi_errors::__private::Option<Self> {
            ::unifiedapi_errors::__private::pick(
                b"\x03\0",
                const { [CartError::Other] },
                row,
            )
        }
        fn from_inner(
            entry: ::unifiedapi_errors::Entry,
            received: ::unifiedapi_errors::__private::ReceivedMembers<'_>,
        ) -> ::unifiedapi_errors::__private::Option<Self> {
            if let ::unifiedapi_errors::__private::Option::Some(inner) = <Self as ::unifiedapi_errors::__private::DelegatesTo<
                4,
                _,
            >>::DELEGATE
                .from_entry(entry, received)
            {
                return ::unifiedapi_errors::__private::Option::Some(CartError::Api {
                    0: inner,
                });
            }
            ::unifiedapi_errors::__private::Option::None
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::DelegatesTo<4, UnifiedApiError> for CartError {
        const DELEGATE: ::unifiedapi_errors::__private::Delegate<UnifiedApiError> = <UnifiedApiError as ::unifiedapi_errors::needs::Catalog>::DELEGATE;
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Serialize for CartError {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::needs::Error::serialize(self, serializer)
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [Display Error From] {} { CartError } { for < '__unified > CartError :
        ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [Display Error From] {} { CartError } {}
    }
};
