//! Derives for any declaration: whatever the tokens are, they become impls or compile errors.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|declaration: &str| unifiedapi_errors_fuzz::derive(declaration));
