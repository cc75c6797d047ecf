//! What the page may ask of the worker that reads spreadsheets, and what it gets.

use super::Error;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Job {
    /// Read the file beside this job.
    Open,
    /// Make a text of a sheet, by its place in the list.
    Text(u32),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    Sheets(Vec<Sheet>),
    /// The text is a file beside this reply.
    Text,
    Failed(Error),
}

/// A sheet of a book, as somebody chooses among them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    pub name: String,
    /// Rows that hold something; none in an empty sheet.
    pub rows: u32,
    /// Up to the last one that holds something.
    pub columns: u32,
    pub hidden: bool,
    /// Why this sheet can't be read, though others can.
    pub fault: Option<Error>,
}

impl Sheet {
    pub fn is_empty(&self) -> bool {
        self.rows == 0 && self.fault.is_none()
    }
}
