const _: () = {
    static __UNIFIED_TABLE: crate::errors::__private::Table = crate::errors::__private::Table {
        type_name: "PageInvalid",
        place: (
            crate::errors::__private::module_path!(),
            crate::errors::__private::line!(),
            crate::errors::__private::column!(),
        ),
        schema: "PageInvalidCode",
        texts: "{\"error\":{\"code\":\"page_invalid\",\"message\":\"The page {page} is invalid.PageInvalid\u{1}\t\u{6}",
        rows: b"\0\0\0\0\0\0\0\0\x0C\0\0\0+\0\0\0\x1B\0\0\0\x0B\0\0\0\0\0\0\0",
        profiles: &[
            crate::errors::__private::Profile {
                status: 400u16,
                is_static: false,
                group: crate::errors::__private::Option::None,
                headers: &[],
                retry_after: false,
                deprecated: crate::errors::__private::Option::None,
            },
        ],
        composed: &[],
        slots: b"\0\0\xFF\xFF",
    };
    #[doc(hidden)]
    #[automatically_derived]
    impl crate::errors::__private::Declared for PageInvalid {
        const TREE: &'static crate::errors::__private::Tree = &crate::errors::__private::Tree {
            table: &__UNIFIED_TABLE,
            inner: &[],
            ..crate::errors::__private::Tree::EMPTY
        };
        fn row(&self) -> crate::errors::__private::RowIndex {
            match self {
                Self { .. } => 0,
            }
        }
        fn write_message(
            &self,
            template: crate::errors::__private::Template<'_>,
        ) -> crate::errors::__private::FmtResult {
            use crate::errors::__private::{NotShown as _, ShownAsPath as _};
            use crate::errors::needs::{
                ErrorInField as _, ErrorInValue as _, FormatArgsInValue as _,
                Nameable as _, PathInField as _, PathInValue as _, Unknown as _,
            };
            match self {
                Self { page: field_0, .. } => {
                    template
                        .write(&[&(&crate::errors::needs::Field(field_0)).for_clients()])
                }
            }
        }
    }
    #[cfg(not(doc))]
    crate::errors::__responses! {
        [Display Error From Serialize axum] {} { PageInvalid } { for < '__unified >
        PageInvalid : crate ::errors::Catalog, }
    }
    #[cfg(doc)]
    crate::errors::__responses! {
        [Display Error From Serialize axum] {} { PageInvalid } {}
    }
};
