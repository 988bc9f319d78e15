const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "UploadError",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "UploadErrorCode",
        texts: "{\"error\":{\"code\":\"upload_empty\",\"message\":\"The file {0:?} is empty: {{}}.Empty\u{3}\t\u{5}\u{c}\u{1}\u{1}\u{1}{\"error\":{\"code\":\"upload_too_many\",\"message\":\"{} of {max} files, {:>width$.1} MB.TooMany\u{3}\0\u{2}\u{4}\u{5}\u{8}\u{c}{\"error\":{\"code\":\"upload_other\",\"message\":\"{}Other\u{1}\0\u{2}{\"error\":{\"code\":\"upload_numbers\",\"message\":\"{0:>1$} {name}Numbers\u{2}\0\u{7}\u{1}\u{6}{\"error\":{\"code\":\"upload_many\",\"message\":\"{} {} {:?}Many\u{3}\0\u{2}\u{1}\u{2}\u{1}\u{4}{\"error\":{\"code\":\"upload_busy\",\"message\":\"At most {LIMIT} uploads of {kind} run at once.Busy\u{2}\u{8}\u{7}\u{c}\u{6}",
        rows: b"\0\0\0\0\0\0\0\0\x0C\0\0\0+\0\0\0\x1E\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0U\0\0\0\x0F\0\0\0.\0\0\0#\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\xB4\0\0\0\x0C\0\0\0+\0\0\0\x02\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\xE9\0\0\0\x0E\0\0\0-\0\0\0\x0E\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\x000\x01\0\0\x0B\0\0\0*\0\0\0\n\0\0\0\x04\0\0\0\0\0\0\0\0\0\0\0o\x01\0\0\x0B\0\0\0*\0\0\0.\0\0\0\x04\0\0\0\0\0\0\0",
        profiles: &[
            ::unifiedapi_errors::__private::Profile {
                status: 400u16,
                is_static: false,
                group: ::unifiedapi_errors::__private::Option::None,
                headers: &[],
                retry_after: false,
                deprecated: ::unifiedapi_errors::__private::Option::None,
            },
        ],
        composed: &[
            (2, ::unifiedapi_errors::__private::concat!(concat!("Files are ", "named."))),
        ],
        slots: b"\x05\0\xFF\xFF\x03\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01\0\xFF\xFF\xFF\xFF\0\0\xFF\xFF\xFF\xFF\xFF\xFF\x02\0\x04\0",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Declared for UploadError {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[],
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            match self {
                UploadError::Empty(..) => 0,
                UploadError::TooMany { .. } => 1,
                UploadError::Other { .. } => 2,
                UploadError::Numbers(..) => 3,
                UploadError::Many(..) => 4,
                UploadError::Busy { .. } => 5,
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
                UploadError::Empty { 0: field_0, .. } => {
                    template
                        .write(
                            &[
                                &::unifiedapi_errors::__private::format_args!(
                                    "{0:?}", (& ::unifiedapi_errors::needs::Field(field_0))
                                    .for_clients()
                                ),
                            ],
                        )
                }
                UploadError::TooMany { names: field_0, size: field_1, .. } => {
                    let answer_0 = (&::unifiedapi_errors::needs::Named(field_0))
                        .for_clients();
                    let names = field_0;
                    let _ = names;
                    ::unifiedapi_errors::__arguments!(
                        [argument_0 argument_2 argument_3] [names.len(), LIMIT, 8]
                        template.write(& [& (& answer_0
                        .then(::unifiedapi_errors::needs::Value(argument_0)))
                        .for_clients(), & (&
                        ::unifiedapi_errors::needs::Value(argument_2)).for_clients(), &
                        ::unifiedapi_errors::__private::format_args!("{0:>1$.1}", (&
                        ::unifiedapi_errors::needs::Field(field_1)).for_clients(), *
                        argument_3)])
                    )
                }
                UploadError::Other { kind: field_0, .. } => {
                    let answer_0 = (&::unifiedapi_errors::needs::Named(field_0))
                        .for_clients();
                    let kind = field_0;
                    let _ = kind;
                    ::unifiedapi_errors::__arguments!(
                        [argument_0] [match kind { 1 => Map::< A, B >::new(), _ => < u8
                        as Into < C < A, B >>>::f(* kind) }] template.write(& [& (&
                        answer_0.then(::unifiedapi_errors::needs::Value(argument_0)))
                        .for_clients()])
                    )
                }
                UploadError::Numbers { 0: field_0, .. } => {
                    let answer_0 = (&::unifiedapi_errors::needs::Named(field_0))
                        .for_clients();
                    let _0 = field_0;
                    let _ = _0;
                    ::unifiedapi_errors::__arguments!(
                        [argument_0 argument_1 argument_2] [_0.iter().map(| a : & (u8,
                        u8) | a.0).sum::< u8 > (), 4, 2] template.write(& [&
                        ::unifiedapi_errors::__private::format_args!("{0:>1$}", (&
                        answer_0.then(::unifiedapi_errors::needs::Value(argument_0)))
                        .for_clients(), * argument_1), & (&
                        ::unifiedapi_errors::needs::Value(argument_2)).for_clients()])
                    )
                }
                UploadError::Many { 0: field_0, 1: field_1, .. } => {
                    let _0 = field_0;
                    let _ = _0;
                    let _1 = field_1;
                    let _ = _1;
                    ::unifiedapi_errors::__arguments!(
                        [argument_0 argument_1 argument_2] [(* _0 as u8) << 2 || | a, b |
                        a < b, if let Some(a) = (S { _0, b : 1 }) && let A::< B, C > | D
                        = a { m!("{_0}") } else { [0; 2] }, .._1] template.write(& [& (&
                        ::unifiedapi_errors::needs::Value(argument_0)).for_clients(), &
                        (& ::unifiedapi_errors::needs::Value(argument_1)).for_clients(),
                        & ::unifiedapi_errors::__private::format_args!("{0:?}", (&
                        ::unifiedapi_errors::needs::Value(argument_2)).for_clients())])
                    )
                }
                UploadError::Busy { kind: field_0, .. } => {
                    template
                        .write(
                            &[
                                &(&::unifiedapi_errors::needs::Value(&LIMIT)).for_clients(),
                                &(&::unifiedapi_errors::__private::Shown(field_0)).shown(),
                            ],
                        )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Display for UploadError {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            use ::unifiedapi_errors::__private::{NotShown as _, ShownAsPath as _};
            match self {
                UploadError::TooMany { names: field_0, path: field_2, .. } => {
                    let path = field_2;
                    let _ = path;
                    ::unifiedapi_errors::__arguments!(
                        [argument_0] [path.display()]
                        ::unifiedapi_errors::__private::Template::new("{names:?} at {}",
                        f).write(& [&
                        ::unifiedapi_errors::__private::format_args!("{0:?}", field_0),
                        argument_0])
                    )
                }
                _ => ::unifiedapi_errors::__private::display(self, f),
            }
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Error for UploadError {}
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Serialize for UploadError {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            serializer: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::needs::Error::serialize(self, serializer)
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [] {} { UploadError } { for < '__unified > UploadError :
        ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [] {} { UploadError } {}
    }
};
