//! Sends any text in a message, a member and a header, and reads it back.
#![no_main]

#[path = "../../tests/support/texts.rs"]
mod texts;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| texts::check(text));
