//! What has been imported: one ledger of all the imports that count, those that were set aside, and
//! the receipt of each.

mod kept;
mod repeats;

pub use kept::Kept;
pub use repeats::{LeaveOut, Repeated, Repeats};

use crate::import::{Fix, Imported, Receipt, Rejects};
use crate::ledger::{Day, Ledger, Lines, Money};
use serde::{Deserialize, Serialize};

/// Names an import for as long as it is kept, on this machine.
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
    /// The imports that it came in place of; they return if it is taken back.
    pub instead_of: Vec<ImportId>,
    /// What would let some of the rejected rows enter.
    pub fixes: Vec<Fix>,
    /// Lines of this import that the user left out, and the import that has them too.
    pub left_out: Vec<(u32, ImportId)>,
}

/// What is loaded, for the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Loaded {
    /// In the order in which they came, those set aside too.
    pub entries: Vec<Entry>,
    pub lines: u64,
    pub total: Money,
    pub customers: u32,
    pub days: Option<(Day, Day)>,
    /// Some of it says only how much each customer bought in all.
    pub summarised: bool,
}

impl Loaded {
    /// The import that was made last, of those that count.
    pub fn last(&self) -> Option<&Entry> {
        self.counting().max_by_key(|entry| entry.id)
    }

    pub fn counting(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.aside)
    }

    pub fn is_sample(&self) -> bool {
        self.counting().any(|entry| entry.sample)
    }
}

#[derive(Default)]
pub(super) struct Holdings {
    pub ledger: Ledger,
    /// In the order of the ledger's imports.
    held: Vec<Held>,
    aside: Vec<(Held, Lines)>,
    joins: Vec<(String, String)>,
}

struct Held {
    entry: Entry,
    rejects: Rejects,
}

impl Holdings {
    pub fn is_empty(&self) -> bool {
        self.ledger.is_empty()
    }

    pub fn loaded(&self) -> Loaded {
        let aside = self.aside.iter().map(|(held, _)| held);
        let mut entries: Vec<Entry> = (self.held.iter().chain(aside))
            .map(|held| held.entry.clone())
            .filter(|entry| !(entry.sample && entry.aside))
            .collect();
        entries.sort_by_key(|entry| entry.id);
        Loaded {
            entries,
            lines: self.ledger.lines() as u64,
            total: self.ledger.total(),
            customers: self.ledger.customers(),
            days: self.ledger.days(),
            summarised: self.ledger.is_summarised(),
        }
    }

    /// Adds an import, in place of some others or beside all of them.
    pub fn add(&mut self, imported: Imported, mut entry: Entry) {
        let Imported {
            ledger,
            receipt,
            rejects,
        } = imported;
        let others = |held: &&Held| entry.sample || held.entry.sample;
        let go = self.held.iter().filter(others).map(|held| held.entry.id);
        entry.instead_of.extend(go);
        for id in entry.instead_of.clone() {
            self.put_aside(id);
        }
        entry.receipt = receipt;
        self.held.push(Held { entry, rejects });
        if self.ledger.imports() == 0 {
            self.ledger = ledger;
            self.ledger.join(self.joins.clone());
        } else {
            self.ledger.append(ledger.into_lines());
        }
        self.leave_out();
    }

    /// Takes an import back; what it came in place of returns.
    pub fn take_back(&mut self, id: ImportId) {
        let Some(entry) = self.put_aside(id) else {
            return;
        };
        // The made-up shop is never added to the firm's own sales.
        let own = self.held.iter().any(|held| !held.entry.sample);
        for other in entry.instead_of {
            if !(own && self.is_sample(other)) {
                self.return_lines(other);
            }
        }
        self.leave_out();
    }

    fn is_sample(&self, id: ImportId) -> bool {
        (self.aside.iter()).any(|(held, _)| held.entry.id == id && held.entry.sample)
    }

    /// Counts an import again that was taken back.
    pub fn bring_back(&mut self, id: ImportId) {
        let Some(entry) = self.return_lines(id) else {
            return;
        };
        let samples = (self.held.iter()).filter(|held| held.entry.sample && !entry.sample);
        let samples: Vec<ImportId> = samples.map(|held| held.entry.id).collect();
        for other in entry.instead_of.into_iter().chain(samples) {
            self.put_aside(other);
        }
        self.leave_out();
    }

    /// Forgets an import for good, whether it counts or not.
    pub fn delete(&mut self, id: ImportId) {
        self.put_aside(id);
        self.aside.retain(|(held, _)| held.entry.id != id);
        self.leave_out();
    }

    fn put_aside(&mut self, id: ImportId) -> Option<Entry> {
        let at = self.held.iter().position(|held| held.entry.id == id)?;
        let (rest, lines) = std::mem::take(&mut self.ledger).without(at);
        self.ledger = rest;
        let mut held = self.held.remove(at);
        held.entry.aside = true;
        let entry = held.entry.clone();
        self.aside.push((held, lines));
        Some(entry)
    }

    fn return_lines(&mut self, id: ImportId) -> Option<Entry> {
        let at = (self.aside.iter()).position(|(held, _)| held.entry.id == id)?;
        let (mut held, lines) = self.aside.remove(at);
        held.entry.aside = false;
        let entry = held.entry.clone();
        self.held.push(held);
        self.ledger.append(lines);
        Some(entry)
    }

    /// Counts some codes as others, now and in what comes.
    pub fn join(&mut self, joins: Vec<(String, String)>) {
        if joins != self.joins {
            self.joins = joins.clone();
            self.ledger.join(joins);
        }
    }

    pub fn rejects(&self, id: ImportId) -> Option<&Rejects> {
        let held = self.held.iter().find(|held| held.entry.id == id);
        held.map(|held| &held.rejects)
    }

    /// What became known of a file after it was read.
    pub fn amend(&mut self, id: ImportId, change: impl FnOnce(&mut Receipt)) {
        let aside = self.aside.iter_mut().map(|(held, _)| held);
        if let Some(held) = (self.held.iter_mut().chain(aside)).find(|held| held.entry.id == id) {
            change(&mut held.entry.receipt);
        }
    }
}
