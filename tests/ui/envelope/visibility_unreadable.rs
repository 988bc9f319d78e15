//! The visibility is that of a struct.

unifiedapi_errors::envelope! {
    pub(errors) struct Flat { "code": code }
}

fn main() {}
