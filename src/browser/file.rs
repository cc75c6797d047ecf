//! A file that the person chose.

/// Its bytes stay on disk until they are read.
#[derive(Clone, Debug, PartialEq)]
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
impl From<web_sys::File> for File {
    fn from(file: web_sys::File) -> File {
        File(file)
    }
}
