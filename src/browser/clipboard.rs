//! What the person takes along to another program.

use wasm_bindgen_futures::JsFuture;

/// Puts a text where the person can paste it from; `false` if the browser refuses, as it does
/// without a press of a button just before, or away from a secure address.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    // Undefined where the address is not secure.
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
    if clipboard.is_ok_and(|clipboard| clipboard.is_undefined()) {
        return false;
    }
    let promise = window.navigator().clipboard().write_text(text);
    JsFuture::from(promise).await.is_ok()
}
