const _: () = {
    use ::core::compile_error as __unified_error;
    __unified_error! {
        "a message cannot be empty\nhelp: write a sentence that tells clients what is wrong"
    }
};
const _: () = {
    use ::core::compile_error as __unified_error;
    __unified_error! {
        "`{}` has no argument\nhelp: there is 1 positional argument: add another after the string"
    }
};
const _: () = {
    use ::core::compile_error as __unified_error;
    __unified_error! {
        "`self` is not in scope in a message\nhelp: fields are in scope by their names: write `_0`"
    }
};
const _: () = {
    use ::core::compile_error as __unified_error;
    __unified_error! {
        "a message cannot name the source `_0`: what it says would reach the client\nhelp: write a `message = \"…\"` without it: only logs see `#[error(…)]` then; or, if clients may read it, mark the field `#[unified(expose)]`"
    }
};
const _: () = {
    use ::core::compile_error as __unified_error;
    __unified_error! {
        "a message cannot name the source `source`: what it says would reach the client\nhelp: write a `message = \"…\"` without it: only logs see `#[error(…)]` then; or, if clients may read it, mark the field `#[unified(expose)]`; or rename the field if it is no error"
    }
};
const _: () = {
    use ::core::compile_error as __unified_error;
    __unified_error! {
        "`#[error(fmt = …)]` has no text that `message` could take over\nhelp: write `message = \"…\"`"
    }
};
const _: () = {
    use ::core::compile_error as __unified_error;
    __unified_error! {
        "`#[error(transparent)]` has no text that `message` could take over\nhelp: write `#[unified(message = \"…\")]` on it; or `transparent`, if the inner error derives `UnifiedError` too"
    }
};
const _: () = {
    use ::core::compile_error as __unified_error;
    __unified_error! {
        "`NoTextEither` has no `#[error(\"…\")]` whose text `message` could take over\nhelp: write `message = \"…\"`"
    }
};
const _: () = {
    use ::core::compile_error as __unified_error;
    __unified_error! {
        "`NoText` has no `#[error(\"…\")]` whose text `message` could take over\nhelp: write `#[unified(message = \"…\")]` on it"
    }
};
const _: () = {
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Declared for StoreError {
        const TREE: &'static ::unifiedapi_errors::__private::Tree = &::unifiedapi_errors::__private::Tree::EMPTY;
        fn row(&self) -> ::unifiedapi_errors::__private::RowIndex {
            ::unifiedapi_errors::__private::DELEGATED
        }
    }
    #[automatically_derived]
    impl ::unifiedapi_errors::__private::Serialize for StoreError {
        fn serialize<__S: ::unifiedapi_errors::__private::Serializer>(
            &self,
            _: __S,
        ) -> ::unifiedapi_errors::__private::Result<__S::Ok, __S::Error> {
            ::unifiedapi_errors::__private::inert()
        }
    }
    #[cfg(not(doc))]
    ::unifiedapi_errors::__responses! {
        [Display Error From] {} { StoreError } { for < '__unified > StoreError :
        ::unifiedapi_errors::Catalog, }
    }
    #[cfg(doc)]
    ::unifiedapi_errors::__responses! {
        [Display Error From] {} { StoreError } {}
    }
};
