//! The browser's local storage, which a person or a firm may have switched off.

use gloo_storage::{LocalStorage, Storage};
use js_sys::Reflect;
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::StorageEvent;

/// `gloo-storage` takes the storage for granted and panics where it is denied.
pub fn is_allowed() -> bool {
    web_sys::window()
        .is_some_and(|window| window.local_storage().is_ok_and(|store| store.is_some()))
}

/// What was kept under a name; `None` if there is nothing, or nothing of this shape.
pub fn read<T: DeserializeOwned>(name: &str) -> Option<T> {
    is_allowed().then(|| LocalStorage::get(name).ok()).flatten()
}

/// Keeps a value; `false` if the browser refuses.
#[must_use]
pub fn write(name: &str, value: impl Serialize) -> bool {
    is_allowed() && LocalStorage::set(name, value).is_ok()
}

/// Deletes everything that was kept under names that begin so: other programs may share the site.
/// `false` if something is left.
#[must_use]
pub fn clear(prefix: &str) -> bool {
    if !is_allowed() {
        return true; // what may not be used holds nothing
    }
    names(prefix).iter().for_each(LocalStorage::delete);
    names(prefix).is_empty()
}

/// Why the storage does not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    Denied,
    Full,
    /// In the browser's own words.
    Other(String),
}

/// What was kept under a name, as it was written; `None` if there is nothing.
pub fn text(name: &str) -> Result<Option<String>, Refusal> {
    allowed()?;
    LocalStorage::raw().get_item(name).map_err(refusal)
}

/// Keeps a text as it is.
pub fn keep_text(name: &str, text: &str) -> Result<(), Refusal> {
    allowed()?;
    LocalStorage::raw().set_item(name, text).map_err(refusal)
}

pub fn delete(name: &str) {
    if is_allowed() {
        LocalStorage::delete(name);
    }
}

/// The names that begin so, in order.
pub fn names(prefix: &str) -> Vec<String> {
    if !is_allowed() {
        return Vec::new();
    }
    let store = LocalStorage::raw();
    let all = (0..store.length().unwrap_or_default()).filter_map(|at| store.key(at).ok()?);
    let mut names: Vec<String> = all.filter(|name| name.starts_with(prefix)).collect();
    names.sort_unstable();
    names
}

/// Everything kept under names that begin so, with its size in letters, the name too.
pub fn sizes(prefix: &str) -> Vec<(String, usize)> {
    let letters = |text: &str| text.encode_utf16().count();
    (names(prefix).into_iter())
        .map(|name| {
            let kept = text(&name).ok().flatten().unwrap_or_default();
            let size = letters(&name) + letters(&kept);
            (name, size)
        })
        .collect()
}

/// Letters kept under names that begin so, the names too.
pub fn letters(prefix: &str) -> usize {
    sizes(prefix).iter().map(|(_, letters)| letters).sum()
}

/// Calls `react` whenever another tab has changed something, with its name; `None`: all of it. For
/// the rest of the visit.
pub fn on_other_tab(react: impl Fn(Option<String>) + 'static) {
    let listener = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
        react(event.key());
    });
    if let Some(window) = web_sys::window() {
        let _ =
            window.add_event_listener_with_callback("storage", listener.as_ref().unchecked_ref());
    }
    listener.forget(); // lives as long as the page does
}

fn allowed() -> Result<(), Refusal> {
    is_allowed().then_some(()).ok_or(Refusal::Denied)
}

fn refusal(error: JsValue) -> Refusal {
    let word = |name: &str| {
        let word = Reflect::get(&error, &name.into()).ok();
        word.and_then(|word| word.as_string()).unwrap_or_default()
    };
    match word("name").as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => Refusal::Full,
        "SecurityError" => Refusal::Denied,
        _ => Refusal::Other(word("message")),
    }
}
