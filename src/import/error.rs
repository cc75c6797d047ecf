//! Why a file as a whole can't be imported. A bad row is no error: see [`super::Rejects`].

use super::{Field, Receipt};
use serde::{Deserialize, Serialize};

/// What a file is, when it isn't a table of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Excel,
    Pdf,
    Image,
    Archive,
    Unknown,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, thiserror::Error)]
pub enum Error {
    #[error("the file is empty")]
    Empty,
    #[error("not a text file: {0:?}")]
    NotText(Kind),
    #[error("only one column was found: no delimiter fits")]
    OneColumn,
    #[error("more columns than any table of sales has")]
    TooWide,
    #[error("there is a header and no row below it")]
    OnlyHeader,
    #[error("no column is chosen for {0:?}")]
    Missing(Vec<Field>),
    #[error("a column can be read in two ways and nobody has chosen")]
    Undecided,
    /// Every row was rejected; the receipt says why.
    #[error("no row could be read")]
    NothingAccepted(Box<Receipt>),
    #[error("the file could not be read: {0}")]
    Unreadable(String),
    #[error("cancelled")]
    Cancelled,
}
