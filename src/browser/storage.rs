//! The browser's local storage, which a person or a firm may have switched off.

use gloo_storage::{LocalStorage, Storage};
use serde::{Serialize, de::DeserializeOwned};

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

/// Everything kept under names that begin so, with its size in bytes: two a letter.
pub fn sizes(prefix: &str) -> Vec<(String, u64)> {
    if !is_allowed() {
        return Vec::new();
    }
    (names(prefix).into_iter())
        .map(|name| {
            let letters = |text: &str| text.encode_utf16().count() as u64;
            let size = 2 * (letters(&name) + read_text(&name).map_or(0, |text| letters(&text)));
            (name, size)
        })
        .collect()
}

fn names(prefix: &str) -> Vec<String> {
    let store = LocalStorage::raw();
    let all = (0..store.length().unwrap_or_default()).filter_map(|at| store.key(at).ok()?);
    all.filter(|name| name.starts_with(prefix)).collect()
}

/// What was kept under a name, as it was written.
pub fn read_text(name: &str) -> Option<String> {
    is_allowed()
        .then(|| LocalStorage::raw().get_item(name).ok().flatten())
        .flatten()
}

/// Keeps a text as it is; `false` if the browser refuses.
#[must_use]
pub fn write_text(name: &str, text: &str) -> bool {
    is_allowed() && LocalStorage::raw().set_item(name, text).is_ok()
}
