//! A file that the person chose, or that one of ours made of it.

#[cfg(feature = "sheets")]
use js_sys::{Array, Uint8Array};

/// Its bytes stay on disk, or with the browser, until they are read.
#[derive(Clone, Debug)]
pub struct File(pub(super) web_sys::File);

impl File {
    /// Made of bytes, which the browser keeps; the error is why it would not.
    #[cfg(feature = "sheets")]
    pub fn new(name: &str, bytes: &[u8]) -> Result<File, String> {
        let parts = Array::of1(&Uint8Array::from(bytes));
        let made = web_sys::File::new_with_u8_array_sequence(&parts, name);
        made.map(File).map_err(|error| format!("{error:?}"))
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
