//! The page's side of the worker. `boot.js` offers `startEngine`.

use super::file::File;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{ErrorEvent, Event, MessageEvent, Worker};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = startEngine)]
    fn start_engine() -> Result<Worker, JsValue>;
}

/// A running engine; it ends when this is dropped.
pub struct Engine {
    worker: Worker,
    _on_message: Closure<dyn Fn(MessageEvent)>,
    _on_error: Closure<dyn Fn(Event)>,
}

impl Engine {
    /// Starts an engine. `on_reply` gets the id of a job and the bytes of a reply to it, `on_end`
    /// why the engine stopped for good.
    pub fn start(
        on_reply: impl Fn(u32, Vec<u8>) + 'static,
        on_end: impl Fn(String) + 'static,
    ) -> Result<Engine, String> {
        let worker = start_engine().map_err(|error| format!("{error:?}"))?;
        let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let parts: Array = event.data().unchecked_into();
            if let (Some(id), Ok(bytes)) =
                (parts.get(0).as_f64(), parts.get(1).dyn_into::<Uint8Array>())
            {
                on_reply(id as u32, bytes.to_vec());
            }
        });
        let on_error = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            event.prevent_default();
            let message = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message);
            on_end(message.unwrap_or_default());
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Ok(Engine {
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

impl Drop for Engine {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
