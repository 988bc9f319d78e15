//! Builds the body of an error with any members: the bytes decide what their `Serialize` does.
#![no_main]

#[path = "../../tests/support/values.rs"]
mod values;

use libfuzzer_sys::fuzz_target;
use values::{Decisions, check};

fuzz_target!(|bytes: &[u8]| {
    check(&Decisions(bytes).error());
});
