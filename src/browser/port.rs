//! A worker's own side: messages in and out.
//!
//! A message to a worker is `[id, job, file]`, job being bytes (or null, to cancel the job of that
//! id); a message from it is `[id, reply, file]`. A file crosses without its bytes.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

pub use super::file::File;

/// A job, or the wish to have one cancelled.
pub struct Message {
    pub id: u32,
    /// `None` cancels the job of this id.
    pub job: Option<Vec<u8>>,
    pub file: Option<File>,
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

/// Calls `on` with every message, for as long as the worker lives.
pub fn listen(on: impl Fn(Message) + 'static) {
    let handler = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let parts: Array = event.data().unchecked_into();
        let Some(id) = parts.get(0).as_f64() else {
            return;
        };
        on(Message {
            id: id as u32,
            job: parts
                .get(1)
                .dyn_into::<Uint8Array>()
                .ok()
                .map(|bytes| bytes.to_vec()),
            file: parts.get(2).dyn_into().ok().map(File),
        });
    });
    scope().set_onmessage(Some(handler.as_ref().unchecked_ref()));
    handler.forget();
}

/// Sends a reply to the page, and the file that it is about.
pub fn post(id: u32, reply: &[u8], file: Option<&File>) {
    let bytes = Uint8Array::from(reply);
    let transfer = Array::of1(&bytes.buffer());
    let file = file.map_or(JsValue::NULL, |file| file.0.clone().into());
    let message = Array::of3(&id.into(), &bytes, &file);
    // A page that has gone needs no reply.
    let _ = scope().post_message_with_transfer(&message, &transfer);
}
