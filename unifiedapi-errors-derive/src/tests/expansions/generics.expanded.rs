const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "Taken",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "TakenCode",
        texts: "{\"error\":{\"code\":\"NAME\",\"message\":\"The name {name} is taken by {owner}.Name\u{2}\t\u{6}\r\u{7}{\"error\":{\"code\":\"NUMBERS\",\"message\":\"{} of {N} are taken.Numbers\u{2}\0\u{2}\u{4}\u{3}{\"error\":{\"code\":\"STORE\",\"message\":\"The store failed.\"}}Store",
        rows: b"\0\0\0\0\0\0\0\0\x04\0\0\0#\0\0\0$\0\0\0\x04\0\0\0\0\0\0\0\0\0\0\0P\0\0\0\x07\0\0\0&\0\0\0\x14\0\0\0\x07\0\0\0\0\0\0\0\x01\0\0\0\x96\0\0\0\x05\0\0\08\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0",
        profiles: &[
            ::unifiedapi_errors::__private::Profile {
                status: 409u16,
                is_static: false,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
            ::unifiedapi_errors::__private::Profile {
                status: 409u16,
                is_static: true,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
        ],
        composed: &[],
        slots: b"\xFF\xFF\xFF\xFF\x01\0\x02\0\xFF\xFF\xFF\xFF\0\0\xFF\xFF",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl<'a, T: Clone, E, const N: usize> ::unifiedapi_errors::__private::Declared
    for Taken<'a, T, E, N>
    where
        T: Copy,
        T: ::unifiedapi_errors::__private::fmt::Display,
        T: ::unifiedapi_errors::ClientSafe,
    {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[],
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            match self {
                Taken::Name { .. } => 0,
                Taken::Numbers { .. } => 1,
                Taken::Store(..) => 2,
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
                Taken::Name { name: field_0, owner: field_1, .. } => {
                    let answer_1 = (&::unifiedapi_errors::needs::Generic(field_1))
                        .for_clients();
                    template
                        .write(
                            &[
                                &(&::unifiedapi_errors::needs::Field(field_0))
                                    .for_clients(),
                                &(&answer_1
                                    .then(::unifiedapi_errors::needs::Field(field_1)))
                                    .for_clients(),
                            ],
                        )
                }
                Taken::Numbers { numbers: field_0, .. } => {
                    let answer_0 = (&::unifiedapi_errors::needs::Named(field_0))
                        .for_clients();
                    let numbers = field_0;
                    let _ = numbers;
                    ::unifiedapi_errors::__arguments!(
                        [argument_0] [numbers.len()] template.write(& [& (& answer_0
                        .then(::unifiedapi_errors::needs::Value(argument_0)))
                        .for_clients(), & (& ::unifiedapi_errors::needs::Value(& N))
                        .for_clients()])
                    )
                }
                _ => template.write(&[]),
            }
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone, E, const N: usize> ::unifiedapi_errors::__private::Display
    for Taken<'a, T, E, N>
    where
        T: Copy,
        T: ::unifiedapi_errors::__private::fmt::Display,
    {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            use ::unifiedapi_errors::__private::{NotShown as _, ShownAsPath as _};
            match self {
                Taken::Name { name: field_0, owner: field_1, .. } => {
                    ::unifiedapi_errors::__private::Template::new(
                            "The name {name} is taken by {owner}.",
                            f,
                        )
                        .write(
                            &[
                                field_0,
                                &(&::unifiedapi_errors::__private::Shown(field_1)).shown(),
                            ],
                        )
                }
                Taken::Numbers { numbers: field_0, .. } => {
                    let numbers = field_0;
                    let _ = numbers;
                    ::unifiedapi_errors::__arguments!(
                        [argument_0] [numbers.len()]
                        ::unifiedapi_errors::__private::Template::new("{} of {N} are taken.",
                        f).write(& [argument_0, & N])
                    )
                }
                Taken::Store { .. } => {
                    ::unifiedapi_errors::__private::Template::new("The store failed.", f)
                        .write(&[])
                }
            }
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone, E, const N: usize> ::unifiedapi_errors::__private::Error
    for Taken<'a, T, E, N>
    where
        T: Copy,
        E: ::unifiedapi_errors::__private::Error + 'static,
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
                Taken::Store { 0: source, .. } => {
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
    impl<'a, T: Clone, E, const N: usize> ::unifiedapi_errors::__private::Serialize
    for Taken<'a, T, E, N>
    where
        T: Copy,
        T: ::unifiedapi_errors::__private::fmt::Display,
        T: ::unifiedapi_errors::ClientSafe,
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
        [] { 'a, T : Clone, E, const N : usize } { Taken < 'a, T, E, N > } { T : Copy,
        for < '__unified > Taken < 'a, T, E, N > : ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [] { 'a, T : Clone, E, const N : usize } { Taken < 'a, T, E, N > } { T : Copy,
        Taken < 'a, T, E, N > : ::unifiedapi_errors::UnifiedError, }
    }
};
