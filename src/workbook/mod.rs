//! What the user decides and writes, small enough for the browser's local storage. It refers to
//! customers by the code in their file, so it survives a new import.
//!
//! A page adds its part as one field of [`Workbook`] and reads and writes it through the session
//! (`worker/parts.rs`). Saving, undoing and sharing between tabs work by part and need no more.
//! - [`Parts`]: the same as texts by name
//! - [`Saved`]: the text in the storage, with its version and the steps from earlier ones
//! - [`Replica`]: what several tabs do to each other's saves
//! - [`History`]: undo and redo
//! - [`Book`]: all of it over one storage, `store.rs`: the same at work in the browser

mod book;
mod history;
mod parts;
mod replica;
mod saved;
#[cfg(feature = "ui")]
mod store;

pub use book::{Book, Fault, Saving, Shelf};
pub use history::{History, STEPS};
pub use parts::Parts;
pub use replica::{Meeting, Replica};
pub use saved::{Error, Saved, VERSION};
#[cfg(feature = "ui")]
pub use store::{STORED, Store};

use crate::boards::Boards;
use crate::course::Worksheets;
use crate::cross_sell::Marks;
use crate::customers::Settings;
use crate::effect;
use crate::import::Layout;
use crate::plan::Plan;
use crate::price_index::Restating;
use crate::pyramid;
use crate::registers::Registers;
use crate::twins::Decisions;
use crate::value_tiers;
use serde::{Deserialize, Serialize};

/// One field for each part. Every part can be empty, and a saved text may lack it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Workbook {
    pub settings: Settings,
    /// The newest first.
    pub layouts: Vec<Layout>,
    pub people: Decisions,
    /// Items offered to a customer, or not for them.
    pub marks: Marks,
    /// Who recommends the firm, is its partner, or a contact.
    pub loyalty: pyramid::Marks,
    /// The firm's name, for the files and papers that go out.
    pub firm: String,
    /// What customers could buy and cost, and what was decided about them.
    pub tiers: value_tiers::Marks,
    pub registers: Registers,
    pub plan: Plan,
    pub worksheets: Worksheets,
    /// The price index, and whether amounts are restated with it.
    pub prices: Restating,
    pub boards: Boards,
    /// How actions are measured.
    pub effect: effect::Settings,
}
