//! Why a spreadsheet, or one sheet of it, can't be read.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Error {
    #[error("not a spreadsheet")]
    NotASpreadsheet,
    #[error("the spreadsheet asks for a password")]
    PasswordProtected,
    /// Beyond what a browser can hold, or made to look so.
    #[error("the spreadsheet is too large")]
    TooLarge,
    #[error("there is no such sheet")]
    NoSuchSheet,
    /// Nothing in the sheet; of a book: nothing in any of them.
    #[error("nothing is in it")]
    Empty,
    /// Damaged, or its worker ended; for the log, in the words of whoever found it.
    #[error("the spreadsheet could not be read: {0}")]
    Broken(String),
}
