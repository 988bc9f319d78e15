const _: () = {
    use ::core::compile_error as __unified_error;
    __unified_error! {
        "unknown key `stauts`\nhelp: did you mean `status`?"
    }
};
const _: () = {
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Declared for Locked {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree::EMPTY;
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            ::unifiedapi_errors::__private::DELEGATED
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Error for Locked
    where
        for<'__unified> Locked: ::unifiedapi_errors::__private::Debug,
    {}
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Serialize for Locked {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            _: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::__private::inert()
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [Display] {} { Locked } { for < '__unified > Locked :
        ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [Display] {} { Locked } {}
    }
};
