//! A worker's own side: messages in and out, pieces of files.
//!
//! A message to a worker is `[id, job, file]`, job being bytes (or null, to cancel the job of that
//! id); a message from it is `[id, reply, file]`. A file crosses without its bytes.

use js_sys::{Array, Uint8Array};
use std::future::Future;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
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

/// Begins at once to read bytes `from..to` of a file; wait for them when they are needed.
pub fn read(
    file: &File,
    from: u64,
    to: u64,
) -> impl Future<Output = Result<Vec<u8>, String>> + use<> {
    let started = (file.0)
        .slice_with_f64_and_f64(from as f64, to as f64)
        .map(|piece| JsFuture::from(piece.array_buffer()));
    async move {
        let buffer = started.map_err(reason)?.await.map_err(reason)?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }
}

fn reason(error: JsValue) -> String {
    let message = js_sys::Reflect::get(&error, &"message".into()).ok();
    message
        .and_then(|message| message.as_string())
        .unwrap_or_default()
}
