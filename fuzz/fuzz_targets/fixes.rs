#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| async_lint_fuzz::fixes(text));
