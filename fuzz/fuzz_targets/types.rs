#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|items: async_lint_fuzz::Items| async_lint_fuzz::types(&items));
