//! A file that the person chose.

/// Its bytes stay on disk until they are read.
#[derive(Clone, Debug)]
pub struct File(pub(super) web_sys::File);

impl File {
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// In bytes.
    pub fn size(&self) -> u64 {
        self.0.size() as u64
    }
}

#[cfg(feature = "ui")]
impl File {
    /// The files of an `<input type="file">`; the input is emptied, so that the same file can be
    /// chosen again.
    pub fn chosen(input: &web_sys::HtmlInputElement) -> Vec<File> {
        let files = list(input.files());
        input.set_value("");
        files
    }

    /// The files that were dropped.
    pub fn dropped(event: &web_sys::DragEvent) -> Vec<File> {
        list(event.data_transfer().and_then(|data| data.files()))
    }
}

#[cfg(feature = "ui")]
fn list(files: Option<web_sys::FileList>) -> Vec<File> {
    let files = files.iter().flat_map(|files| (0..files.length()).filter_map(|i| files.get(i)));
    files.map(File).collect()
}
