//! The part of the address after `#`, which holds the route: it works on any static host and under
//! any sub-path, with no help from a server.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::window;

/// What stands behind `#` in the address, without the `#`; empty when there is nothing.
pub fn hash() -> String {
    let hash = window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// Goes to another page of the app; `href` starts with `#`. The back button returns from it.
pub fn go(href: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(href);
    }
}

/// Like [`go`], but the page left is not in the history (a search box that writes itself into the
/// address would fill it otherwise).
pub fn replace(href: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(href);
    }
}

/// Calls `react` whenever [`hash`] changes, for the rest of the visit.
pub fn on_change(react: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn()>::new(react);
    if let Some(window) = window() {
        let _ = window
            .add_event_listener_with_callback("hashchange", listener.as_ref().unchecked_ref());
    }
    listener.forget(); // lives as long as the page does
}
