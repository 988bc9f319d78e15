const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "OrderError",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "OrderErrorCode",
        texts: "",
        rows: b"",
        profiles: &[],
        composed: &[],
        slots: b"\xFF\xFF",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::Declared for OrderError<T>
    where
        PaymentError<T>: ::unifiedapi_errors::Catalog,
    {
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
                (
                    0,
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<2, _>>::DELEGATE
                        .tree,
                ),
                (
                    0,
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<3, _>>::DELEGATE
                        .tree,
                ),
                (
                    0,
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<4, _>>::DELEGATE
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
                OrderError::Line { source: inner, .. } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<0, _>>::DELEGATE
                        .inner(inner)
                }
                OrderError::Card { 1: inner, .. } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<1, _>>::DELEGATE
                        .inner(inner)
                }
                OrderError::Payment { 0: inner } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<2, _>>::DELEGATE
                        .inner(inner)
                }
                OrderError::Store { source: inner, .. } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<3, _>>::DELEGATE
                        .inner(inner)
                }
                OrderError::Stock { 1: inner, .. } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<4, _>>::DELEGATE
                        .inner(inner)
                }
            }
        }
        fn context(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            &'static ::unifiedapi_errors::__private::primitive::str,
        > {
            match self {
                OrderError::Line { .. } => {
                    ::unifiedapi_errors::__private::Option::Some("Line {line}: {source}")
                }
                OrderError::Card(..) => {
                    ::unifiedapi_errors::__private::Option::Some(
                        "{} of {count} cards: {_1}",
                    )
                }
                OrderError::Payment(..) => {
                    ::unifiedapi_errors::__private::Option::Some("The payment failed.")
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
                OrderError::Line { line: field_0, source: field_1, .. } => {
                    let field_1 = &<Self as ::unifiedapi_errors::__private::DelegatesTo<
                        0,
                        _,
                    >>::DELEGATE
                        .message(field_1);
                    template
                        .write(
                            &[
                                &(&::unifiedapi_errors::needs::Field(field_0))
                                    .for_clients(),
                                field_1,
                            ],
                        )
                }
                OrderError::Card { 0: field_0, 1: field_1, .. } => {
                    let field_1 = &<Self as ::unifiedapi_errors::__private::DelegatesTo<
                        1,
                        _,
                    >>::DELEGATE
                        .message(field_1);
                    {
                        let answer_0 = (&::unifiedapi_errors::needs::Named(field_0))
                            .for_clients();
                        let _0 = field_0;
                        let _ = _0;
                        ::unifiedapi_errors::__arguments!(
                            [argument_0 argument_1] [_0 + 1, LIMIT] template.write(& [&
                            (& answer_0
                            .then(::unifiedapi_errors::needs::Value(argument_0)))
                            .for_clients(), & (&
                            ::unifiedapi_errors::needs::Value(argument_1)).for_clients(),
                            field_1])
                        )
                    }
                }
                _ => template.write(&[]),
            }
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
                return ::unifiedapi_errors::__private::Option::Some(OrderError::Payment {
                    0: inner,
                });
            }
            ::unifiedapi_errors::__private::Option::None
        }
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::DelegatesTo<0, LineError> for OrderError<T>
    where
        PaymentError<T>: ::unifiedapi_errors::Catalog,
    {
        const DELEGATE: ::unifiedapi_errors::__private::Delegate<LineError> = <LineError as ::unifiedapi_errors::needs::Catalog>::DELEGATE;
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::DelegatesTo<1, Box<CardError>>
    for OrderError<T>
    where
        PaymentError<T>: ::unifiedapi_errors::Catalog,
    {
        const DELEGATE: ::unifiedapi_errors::__private::Delegate<Box<CardError>> = <Box<
            CardError,
        > as ::unifiedapi_errors::needs::Catalog>::DELEGATE;
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::DelegatesTo<2, PaymentError<T>>
    for OrderError<T>
    where
        PaymentError<T>: ::unifiedapi_errors::Catalog,
    {
        const DELEGATE: ::unifiedapi_errors::__private::Delegate<PaymentError<T>> = <PaymentError<
            T,
        > as ::unifiedapi_errors::needs::Catalog>::DELEGATE;
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::DelegatesTo<3, StoreError> for OrderError<T>
    where
        PaymentError<T>: ::unifiedapi_errors::Catalog,
    {
        const DELEGATE: ::unifiedapi_errors::__private::Delegate<StoreError> = <StoreError as ::unifiedapi_errors::needs::Catalog>::DELEGATE;
    }
    #[doc(hidden)]
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::DelegatesTo<4, StockError> for OrderError<T>
    where
        PaymentError<T>: ::unifiedapi_errors::Catalog,
    {
        const DELEGATE: ::unifiedapi_errors::__private::Delegate<StockError> = <StockError as ::unifiedapi_errors::needs::Catalog>::DELEGATE;
    }
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::Display for OrderError<T>
    where
        PaymentError<T>: ::unifiedapi_errors::Catalog,
    {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            use ::unifiedapi_errors::__private::{NotShown as _, ShownAsPath as _};
            match self {
                OrderError::Stock { 1: inner, .. } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<4, _>>::DELEGATE
                        .display(inner, f)
                }
                OrderError::Line { line: field_0, source: field_1, .. } => {
                    let field_1 = &<Self as ::unifiedapi_errors::__private::DelegatesTo<
                        0,
                        _,
                    >>::DELEGATE
                        .message(field_1);
                    ::unifiedapi_errors::__private::Template::new(
                            "Line {line}: {source}",
                            f,
                        )
                        .write(&[field_0, field_1])
                }
                OrderError::Card { 0: field_0, 1: field_1, .. } => {
                    ::unifiedapi_errors::__private::Template::new("card {0}: {1:?}", f)
                        .write(
                            &[
                                field_0,
                                &::unifiedapi_errors::__private::format_args!(
                                    "{0:?}", field_1
                                ),
                            ],
                        )
                }
                OrderError::Payment { .. } => {
                    ::unifiedapi_errors::__private::Template::new(
                            "The payment failed.",
                            f,
                        )
                        .write(&[])
                }
                OrderError::Store { shard: field_0, source: field_1, .. } => {
                    ::unifiedapi_errors::__private::Template::new(
                            "shard {shard}: {source}",
                            f,
                        )
                        .write(
                            &[
                                field_0,
                                &(&::unifiedapi_errors::__private::Shown(field_1)).shown(),
                            ],
                        )
                }
            }
        }
    }
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::Error for OrderError<T>
    where
        PaymentError<T>: ::unifiedapi_errors::Catalog,
        PaymentError<T>: ::unifiedapi_errors::__private::Error + 'static,
        Self: ::unifiedapi_errors::__private::Debug
            + ::unifiedapi_errors::__private::Display,
    {
        fn source(
            &self,
        ) -> ::unifiedapi_errors::__private::Option<
            &(dyn ::unifiedapi_errors::__private::Error + 'static),
        > {
            use ::unifiedapi_errors::__private::{
                NoSource as _, SourceByDeref as _, SourceItself as _,
            };
            match self {
                OrderError::Stock { 1: inner, .. } => {
                    <Self as ::unifiedapi_errors::__private::DelegatesTo<4, _>>::DELEGATE
                        .source(inner)
                }
                OrderError::Line { source: source, .. } => {
                    (&::unifiedapi_errors::__private::AsSource(source)).find_inner()
                }
                OrderError::Card { 1: source, .. } => {
                    (&::unifiedapi_errors::__private::AsSource(source)).find_inner()
                }
                OrderError::Payment { 0: source, .. } => {
                    (&::unifiedapi_errors::__private::AsSource(source)).find_inner()
                }
                OrderError::Store { source: source, .. } => {
                    (&::unifiedapi_errors::__private::AsSource(source)).find_inner()
                }
            }
        }
    }
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::From<PaymentError<T>> for OrderError<T> {
        fn from(source: PaymentError<T>) -> Self {
            OrderError::Payment { 0: source }
        }
    }
    #[automatically_derived]
    impl<T> ::unifiedapi_errors::__private::Serialize for OrderError<T>
    where
        PaymentError<T>: ::unifiedapi_errors::Catalog,
        Self: ::unifiedapi_errors::__private::Error,
    {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::needs::Error::serialize(self, serializer)
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [] { T } { OrderError < T > } { for < '__unified > OrderError < T > :
        ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [] { T } { OrderError < T > } { OrderError < T > :
        ::unifiedapi_errors::UnifiedError, }
    }
};
