const _: () = {
    use ::core::compile_error as __unified_error;
    __unified_error! {
        "a union cannot be an error: nothing says which of its fields holds\nhelp: write `enum Bits` with a variant for each error"
    }
};
