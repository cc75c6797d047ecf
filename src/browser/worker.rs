//! The page's side of a worker. `boot.js` offers `startWorker`.
//!
//! A message to a worker is `[id, job, file]`, a message from it `[id, reply, file]`, as
//! `port.rs` has them on the other side.

use super::file::File;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{ErrorEvent, Event, MessageEvent};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = startWorker)]
    fn start_worker(program: &str) -> Result<web_sys::Worker, JsValue>;
}

/// What a worker runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    Engine,
    /// Reads spreadsheets; not loaded before it is started.
    Sheets,
}

impl Program {
    /// In `boot.js` and in the links of `index.html`.
    fn name(self) -> &'static str {
        match self {
            Program::Engine => "engine",
            Program::Sheets => "sheets",
        }
    }
}

/// A running worker; it ends when this is dropped.
pub struct Worker {
    worker: web_sys::Worker,
    _on_message: Closure<dyn Fn(MessageEvent)>,
    _on_error: Closure<dyn Fn(Event)>,
}

impl Worker {
    /// Starts a program. `on_reply` gets the id of a job, the bytes of a reply to it and the file
    /// beside them, `on_end` why the program stopped for good.
    pub fn start(
        program: Program,
        on_reply: impl Fn(u32, Vec<u8>, Option<File>) + 'static,
        on_end: impl Fn(String) + 'static,
    ) -> Result<Worker, String> {
        let worker = start_worker(program.name()).map_err(|error| format!("{error:?}"))?;
        let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let parts: Array = event.data().unchecked_into();
            if let (Some(id), Ok(bytes)) =
                (parts.get(0).as_f64(), parts.get(1).dyn_into::<Uint8Array>())
            {
                let file = parts.get(2).dyn_into().ok().map(File);
                on_reply(id as u32, bytes.to_vec(), file);
            }
        });
        let on_error = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            event.prevent_default();
            let message = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message);
            on_end(message.unwrap_or_default());
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Ok(Worker {
            worker,
            _on_message: on_message,
            _on_error: on_error,
        })
    }

    /// Sends a job, with the file it is about; no job cancels the one of that id. The error is why
    /// the browser would not hand it over.
    pub fn post(&self, id: u32, job: Option<&[u8]>, file: Option<&File>) -> Result<(), String> {
        let job = job.map_or(JsValue::NULL, |bytes| Uint8Array::from(bytes).into());
        let file = file.map_or(JsValue::NULL, |file| file.0.clone().into());
        let message = Array::of3(&id.into(), &job, &file);
        (self.worker.post_message(&message)).map_err(|error| format!("{error:?}"))
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
