//! Readers of JSON have a limit.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "list": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["x"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] }
}

fn main() {}
