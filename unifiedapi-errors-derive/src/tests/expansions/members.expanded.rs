const _: () = {
    static __UNIFIED_TABLE: ::unifiedapi_errors::__private::Table = ::unifiedapi_errors::__private::Table {
        type_name: "UploadError",
        place: (
            ::unifiedapi_errors::__private::module_path!(),
            ::unifiedapi_errors::__private::line!(),
            ::unifiedapi_errors::__private::column!(),
        ),
        schema: "UploadErrorCode",
        texts: "{\"error\":{\"code\":\"upload_too_large\",\"message\":\"At most {max_bytes} bytes are allowed.TooLarge\u{1}\u{8}\u{b}{\"error\":{\"code\":\"upload_wrong\",\"message\":\"The value is wrong.\"}}Wrong",
        rows: b"\0\0\0\0\0\0\0\0\x10\0\0\0/\0\0\0&\0\0\0\x08\0\0\0\0\0\0\0\x01\0\0\0`\0\0\0\x0C\0\0\0A\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0",
        profiles: &[
            ::unifiedapi_errors::__private::Profile {
                status: 413u16,
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
        slots: b"\xFF\xFF\x01\0\0\0\xFF\xFF",
    };
    const __UNIFIED_ENVELOPE: &'static ::unifiedapi_errors::__private::Shape = <api::Flat as ::unifiedapi_errors::needs::Envelope>::SHAPE;
    const _: () = ::unifiedapi_errors::__private::check_member(
        __UNIFIED_ENVELOPE,
        "maxBytes",
        "the envelope keeps the name `maxBytes` for itself\nhelp: give the member a name of its own: `member = \"…\"`",
    );
    const _: () = ::unifiedapi_errors::__private::check_member(
        __UNIFIED_ENVELOPE,
        "file",
        "the envelope keeps the name `file` for itself\nhelp: give the member a name of its own: `member = \"…\"`",
    );
    const _: () = ::unifiedapi_errors::__private::check_member(
        __UNIFIED_ENVELOPE,
        "value",
        "the envelope keeps the name `value` for itself\nhelp: give the member a name of its own: `member = \"…\"`",
    );
    #[doc(hidden)]
    #[automatically_derived]
    impl<'a, T> ::unifiedapi_errors::__private::Declared for UploadError<'a, T>
    where
        T: ::unifiedapi_errors::__private::Serialize,
    {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[],
            members: &::unifiedapi_errors::__private::MemberTable {
                names: "maxBytesfilevalue",
                list: b"\0\0\0\0\x08\0\0\0\0\0\x01\0\x0C\0\0\0\x01\0\xFF\xFF\x11\0\0\0",
                types: &[
                    ::unifiedapi_errors::__member_type!(u64),
                    ::unifiedapi_errors::__member_type!(Option < Cow < 'static, str > >),
                ],
                readers: ::unifiedapi_errors::__member_readers!(
                    [u64] [Option < Cow < 'static, str > >]
                ),
                examples: &[
                    (
                        0,
                        || {
                            use ::unifiedapi_errors::__private::NotSent as _;
                            (&::unifiedapi_errors::__private::ExampleOf(
                                &::unifiedapi_errors::__example!([u64] 10_485_760),
                            ))
                                .shown()
                        },
                    ),
                    (
                        1,
                        || {
                            use ::unifiedapi_errors::__private::NotSent as _;
                            (&::unifiedapi_errors::__private::ExampleOf(
                                &::unifiedapi_errors::__example!(
                                    [Option < Cow < 'static, str > >]
                                    ::unifiedapi_errors::__private::Option::Some(::unifiedapi_errors::needs::FromText::from_text("notes.txt"))
                                ),
                            ))
                                .shown()
                        },
                    ),
                ],
                bodies: &[
                    (
                        0,
                        |shape| ::unifiedapi_errors::__private::example_body::<
                            Self,
                        >(
                            &UploadError::TooLarge {
                                max_bytes: ::unifiedapi_errors::__example!(
                                    [u64] 10_485_760
                                ),
                                file: ::unifiedapi_errors::__example!(
                                    [Option < Cow < 'static, str > >]
                                    ::unifiedapi_errors::__private::Option::Some(::unifiedapi_errors::needs::FromText::from_text("notes.txt"))
                                ),
                            },
                            shape,
                        ),
                    ),
                ],
            },
            envelope: __UNIFIED_ENVELOPE,
            ..::unifiedapi_errors::__private::Tree::EMPTY
        };
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            match self {
                UploadError::TooLarge { .. } => 0,
                UploadError::Wrong(..) => 1,
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
                UploadError::TooLarge { max_bytes: field_0, .. } => {
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
                UploadError::TooLarge { max_bytes: field_0, file: field_1, .. } => {
                    members.write(field_0);
                    members.write(field_1);
                }
                UploadError::Wrong { 0: field_0, .. } => {
                    members.write(field_0);
                }
            }
        }
    }
    #[automatically_derived]
    impl<'a, T> ::unifiedapi_errors::__private::Display for UploadError<'a, T> {
        fn fmt(
            &self,
            f: &mut ::unifiedapi_errors::__private::Formatter<'_>,
        ) -> ::unifiedapi_errors::__private::FmtResult {
            use ::unifiedapi_errors::__private::{NotShown as _, ShownAsPath as _};
            match self {
                UploadError::TooLarge { max_bytes: field_0, .. } => {
                    ::unifiedapi_errors::__private::Template::new(
                            "At most {max_bytes} bytes are allowed.",
                            f,
                        )
                        .write(&[field_0])
                }
                UploadError::Wrong { .. } => {
                    ::unifiedapi_errors::__private::Template::new(
                            "The value is wrong.",
                            f,
                        )
                        .write(&[])
                }
            }
        }
    }
    #[automatically_derived]
    impl<'a, T> ::unifiedapi_errors::__private::Error for UploadError<'a, T>
    where
        Self: ::unifiedapi_errors::__private::Debug
            + ::unifiedapi_errors::__private::Display,
    {}
    #[automatically_derived]
    impl<'a, T> ::unifiedapi_errors::__private::Serialize for UploadError<'a, T>
    where
        T: ::unifiedapi_errors::__private::Serialize,
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
        [] { 'a, T } { UploadError < 'a, T > } { for < '__unified > UploadError < 'a, T >
        : ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [] { 'a, T } { UploadError < 'a, T > } { UploadError < 'a, T > :
        ::unifiedapi_errors::UnifiedError, }
    }
};
