//! A string is written out.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "link": concat!("https:", "//example.com") }
}

fn main() {}
