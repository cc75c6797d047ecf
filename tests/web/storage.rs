//! Local storage, where the workbook lives.

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn keeps_what_it_is_given() {
    LocalStorage::set("kept", vec!["uno", "dos"]).unwrap();
    assert_eq!(
        LocalStorage::get::<Vec<String>>("kept").unwrap(),
        ["uno", "dos"]
    );
}
