//! A value is written out.

unifiedapi_errors::envelope! {
    struct Flat { "code": code, "status": self.status }
}

fn main() {}
