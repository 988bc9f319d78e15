//! The doc comment is that of the envelope.

unifiedapi_errors::envelope! {
    struct Flat {
        /// What clients match on.
        "code": code,
    }
}

fn main() {}
