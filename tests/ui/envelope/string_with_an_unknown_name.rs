//! A string shows code and status alone.

unifiedapi_errors::envelope! {
    struct Flat { "link": "https://example.com/{kode}", "code": code }
}

fn main() {}
