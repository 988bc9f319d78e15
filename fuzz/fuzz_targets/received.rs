//! Reads any answer: the first three bytes choose status and headers, the rest is the body.
#![no_main]

#[path = "../../tests/support/received.rs"]
mod received;
#[path = "../../tests/support/shapes.rs"]
#[allow(dead_code)] // tests use all of them
mod shapes;

use http::header::{HeaderMap, HeaderName, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use libfuzzer_sys::fuzz_target;

const NAMES: [HeaderName; 2] = [RETRY_AFTER, WWW_AUTHENTICATE];

fuzz_target!(|answer: &[u8]| {
    let Some((&[low, high, flags], body)) = answer.split_first_chunk::<3>() else { return };
    let status = 100 + u16::from_le_bytes([low, high]) % 900;
    let mut headers = HeaderMap::new();
    for (bit, name) in NAMES.into_iter().enumerate() {
        if flags & 1 << bit != 0 {
            headers.append(name, HeaderValue::from(u16::from(flags)));
        }
    }
    received::check(status, headers, body);
});
