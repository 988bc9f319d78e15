//! An attribute is that of the envelope.

unifiedapi_errors::envelope! {
    struct Flat {
        #[cfg(test)]
        "code": code,
    }
}

fn main() {}
