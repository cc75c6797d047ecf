//! What the page may ask of the engine, and what it gets.

use crate::customers::{Page, Query, Settings, Why};
use crate::import::{Choices, Error, Plan, Preview, Receipt};
use crate::{abc, board, export, rfm};
use serde::{Deserialize, Serialize};

/// A question. Files travel beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Job {
    /// Look at the file beside this job, or at the last one again, with the user's choices.
    Preview(Choices),
    /// Read the file that was last looked at, as planned.
    Import(Box<Plan>),
    /// Make and import the sample shop.
    Sample,
    /// The file that the sample shop is imported from.
    SampleFile,
    /// Take the last import back.
    Undo,
    Board(Settings),
    Rfm(Settings),
    Abc(Settings),
    Customers(Settings, Query),
    Why(Settings, String),
    Export(Settings, export::Kind, export::Style),
}

/// What the engine sends back; all but the last reply to a job are [`Progress`](Reply::Progress).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    Progress(Progress),
    Preview(Box<Preview>),
    Imported(Box<Receipt>),
    /// What is loaded after an import was taken back.
    Undone(Option<Box<Receipt>>),
    Board(Box<board::Report>),
    Rfm(Box<rfm::Summary>),
    Abc(Box<abc::Summary>),
    Customers(Box<Page>),
    Why(Option<Box<Why>>),
    File(File),
    Failed(Failure),
}

/// How far a long job is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    pub bytes_done: u64,
    pub bytes: u64,
    pub rows: u64,
}

impl Progress {
    /// 0 to 1.
    pub fn fraction(&self) -> f64 {
        if self.bytes == 0 {
            0.0
        } else {
            self.bytes_done as f64 / self.bytes as f64
        }
    }
}

/// A file to be saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Why a job has no answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, thiserror::Error)]
pub enum Failure {
    #[error(transparent)]
    Import(#[from] Error),
    /// Nothing has been imported.
    #[error("there are no sales")]
    NoSales,
    /// The engine ended, for lack of memory or by a fault of ours; what it held is gone.
    #[error("the engine stopped: {0}")]
    Stopped(String),
}
