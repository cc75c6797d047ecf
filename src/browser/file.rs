//! A file that the person chose, or that one of ours made of it.

#[cfg(feature = "sheets")]
use js_sys::Array;
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Its bytes stay on disk, or with the browser, until they are read.
#[derive(Clone, Debug, PartialEq)]
pub struct File(pub(super) web_sys::File);

impl File {
    /// Made of bytes, which the browser keeps; the error is why it would not.
    #[cfg(feature = "sheets")]
    pub fn new(name: &str, bytes: &[u8]) -> Result<File, String> {
        let parts = Array::of1(&Uint8Array::from(bytes));
        let made = web_sys::File::new_with_u8_array_sequence(&parts, name);
        made.map(File).map_err(|error| format!("{error:?}"))
    }

    /// Begins at once to read bytes `from..to`; wait for them when they are needed.
    pub fn read(
        &self,
        from: u64,
        to: u64,
    ) -> impl Future<Output = Result<Vec<u8>, String>> + use<> {
        let started = (self.0)
            .slice_with_f64_and_f64(from as f64, to as f64)
            .map(|piece| JsFuture::from(piece.array_buffer()));
        async move {
            let buffer = started.map_err(reason)?.await.map_err(reason)?;
            Ok(Uint8Array::new(&buffer).to_vec())
        }
    }

    pub fn name(&self) -> String {
        self.0.name()
    }

    /// In bytes.
    pub fn size(&self) -> u64 {
        self.0.size() as u64
    }
}

#[cfg(feature = "ui")]
impl From<web_sys::File> for File {
    fn from(file: web_sys::File) -> File {
        File(file)
    }
}

fn reason(error: JsValue) -> String {
    let message = js_sys::Reflect::get(&error, &"message".into()).ok();
    message
        .and_then(|message| message.as_string())
        .unwrap_or_default()
}
