//! An import as the page knows it, and all of them together.

use crate::import::{CurrencyChoice, Fix, LOCAL_CURRENCY, Receipt};
use crate::ledger::{Day, Money};
use serde::{Deserialize, Serialize};

/// Names an import for as long as it is kept, on this machine. Later imports have greater names.
pub type ImportId = u64;

/// Everything about one import but its lines.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Entry {
    pub id: ImportId,
    pub receipt: Receipt,
    /// Taken back: it counts in nothing, and can be brought back.
    pub aside: bool,
    /// The made-up shop; it goes as soon as the firm's own sales come.
    pub sample: bool,
    /// Earlier readings of the same file: of these and this one, only one ever counts. They return
    /// if it is taken back.
    pub instead_of: Vec<ImportId>,
    /// Other imports that went when it came; they return if it is taken back.
    pub set_aside: Vec<ImportId>,
    /// What would let some of the rejected rows enter.
    pub fixes: Vec<Fix>,
    /// Lines that are left out at present, because another import that counts has them too.
    pub lines_left_out: u32,
}

impl Entry {
    /// The money of its total; `None` where the user said that whatever the signs say is one.
    pub fn money(&self) -> Option<&str> {
        let receipt = &self.receipt;
        (receipt.currency_choice != CurrencyChoice::Same)
            .then(|| receipt.currency.as_deref().unwrap_or(LOCAL_CURRENCY))
    }
}

/// What is loaded, for the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Loaded {
    /// In the order of their names, those set aside too.
    pub entries: Vec<Entry>,
    pub lines: u64,
    pub total: Money,
    pub customers: u32,
    pub days: Option<(Day, Day)>,
    /// Some of it says only how much each customer bought in all.
    pub summarised: bool,
    /// Imports that the browser keeps and this release can't read.
    pub unreadable: u32,
}

impl Loaded {
    /// The import that was made last, of those that count.
    pub fn last(&self) -> Option<&Entry> {
        self.counting().last()
    }

    pub fn counting(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.aside)
    }

    pub fn is_sample(&self) -> bool {
        self.counting().any(|entry| entry.sample)
    }

    /// The moneys that count, each once; more than one are being added up.
    pub fn moneys(&self) -> Vec<&str> {
        let mut moneys: Vec<&str> = self.counting().filter_map(Entry::money).collect();
        moneys.sort_unstable();
        moneys.dedup();
        moneys
    }
}
