//! What only a browser can answer, asked inside one: storage, files, workers. Run by
//! `cargo xtask test web`; natively this is an empty test.
#![cfg(target_arch = "wasm32")]

mod storage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
