//! How much the browser lets us keep, and whether it promises to keep it.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{StorageEstimate, StorageManager, window};

/// Letters that the local storage of a site holds in all common browsers: 5 M of two bytes.
pub const LOCAL_LETTERS: usize = 5 << 20;

/// Of all that a site keeps: databases, local storage, caches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// In bytes.
    pub used: u64,
    /// In bytes; an estimate, which browsers round.
    pub quota: u64,
    /// The browser will not delete it for lack of space without asking.
    pub promised: bool,
}

/// `None` where the browser does not tell.
pub async fn room() -> Option<Room> {
    let storage = manager()?;
    let estimate: StorageEstimate = settled(storage.estimate()).await?.unchecked_into();
    Some(Room {
        used: estimate.get_usage()? as u64,
        quota: estimate.get_quota()? as u64,
        promised: yes(storage.persisted()).await,
    })
}

/// Asks the browser for that promise; it may ask the person, or refuse.
pub async fn ask_promise() -> bool {
    match manager() {
        Some(storage) => yes(storage.persist()).await,
        None => false,
    }
}

fn manager() -> Option<StorageManager> {
    let storage = window()?.navigator().storage();
    // There is none on a page that did not come over a safe line.
    let there = !AsRef::<JsValue>::as_ref(&storage).is_undefined();
    there.then_some(storage)
}

async fn settled(promise: Result<Promise, JsValue>) -> Option<JsValue> {
    JsFuture::from(promise.ok()?).await.ok()
}

async fn yes(promise: Result<Promise, JsValue>) -> bool {
    settled(promise).await == Some(JsValue::TRUE)
}
