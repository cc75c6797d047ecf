//! What has been imported: one ledger of all the imports that count, those that were set aside, and
//! the receipt of each.

mod entry;
mod kept;
mod repeats;
#[cfg(test)]
mod tests;

pub use entry::{Entry, ImportId, Loaded};
pub use kept::Kept;
pub use repeats::{LeaveOut, Repeated, Repeats};

use crate::import::{Imported, Receipt, Rejects};
use crate::ledger::{Ledger, Lines};
use repeats::Copied;
use std::collections::BTreeSet;

#[derive(Default)]
pub(super) struct Holdings {
    /// Of the imports that count, in the order of their names.
    pub ledger: Ledger,
    /// In the order of their names, those set aside too.
    held: Vec<Held>,
    joins: Vec<(String, String)>,
    deleted: Vec<ImportId>,
    /// Imports of earlier visits that this release can't read.
    unreadable: u32,
}

#[derive(Default)]
struct Held {
    entry: Entry,
    rejects: Rejects,
    /// Of an import that is set aside; those of the others are in the ledger.
    lines: Lines,
    /// Invoices of which the user left this import's copy out.
    copies: BTreeSet<Copied>,
}

impl Holdings {
    pub fn is_empty(&self) -> bool {
        self.ledger.is_empty()
    }

    pub fn loaded(&self) -> Loaded {
        let entries = (self.held.iter())
            .filter(|held| !(held.entry.sample && held.entry.aside))
            .map(|held| held.entry.clone());
        Loaded {
            entries: entries.collect(),
            lines: self.ledger.lines() as u64,
            total: self.ledger.total(),
            customers: self.ledger.customers(),
            days: self.ledger.days(),
            summarised: self.ledger.is_summarised(),
            unreadable: self.unreadable,
        }
    }

    fn counting(&self) -> impl Iterator<Item = &Held> {
        self.held.iter().filter(|held| !held.entry.aside)
    }

    /// Adds an import whose name comes behind all others, in place of some of them or beside all.
    /// The made-up shop never counts beside the firm's own sales.
    pub fn add(&mut self, imported: Imported, mut entry: Entry) {
        let Imported {
            ledger,
            receipt,
            rejects,
        } = imported;
        let others = self
            .counting()
            .filter(|held| entry.sample || held.entry.sample)
            .map(|held| held.entry.id);
        let others: Vec<ImportId> = others.collect();
        entry.set_aside.extend(others);
        entry.receipt = receipt;
        let goes = |id: ImportId| entry.instead_of.contains(&id) || entry.set_aside.contains(&id);
        self.arrange(|other| !other.aside && !goes(other.id));
        self.held.push(Held {
            entry,
            rejects,
            ..Held::default()
        });
        if self.ledger.imports() == 0 {
            self.ledger = ledger;
            self.ledger.join(self.joins.clone());
        } else {
            ledger
                .apart()
                .into_iter()
                .for_each(|lines| self.ledger.append(lines));
        }
        self.leave_out();
    }

    /// Takes an import back; what went when it came returns.
    pub fn take_back(&mut self, id: ImportId) {
        let Some(entry) = self.entry(id).filter(|entry| !entry.aside).cloned() else {
            return;
        };
        let own = self
            .counting()
            .any(|held| !held.entry.sample && held.entry.id != id);
        self.arrange(|other| {
            let returns =
                entry.instead_of.contains(&other.id) || entry.set_aside.contains(&other.id);
            other.id != id && (!other.aside || returns && !(own && other.sample))
        });
    }

    /// Counts an import again that was taken back, and no other reading of the same file.
    pub fn bring_back(&mut self, id: ImportId) {
        let Some(entry) = self.entry(id).filter(|entry| entry.aside).cloned() else {
            return;
        };
        let readings = self.readings(&entry);
        self.arrange(|other| {
            let goes = readings.contains(&other.id) || other.sample != entry.sample;
            other.id == id || (!other.aside && !goes)
        });
    }

    /// The other readings of an import's file: those it came in place of, and those that came in its
    /// place, however often.
    fn readings(&self, of: &Entry) -> BTreeSet<ImportId> {
        let mut all = BTreeSet::from([of.id]);
        loop {
            let known = all.len();
            for Held { entry, .. } in &self.held {
                let linked =
                    all.contains(&entry.id) || entry.instead_of.iter().any(|id| all.contains(id));
                if linked {
                    all.insert(entry.id);
                    all.extend(&entry.instead_of);
                }
            }
            if all.len() == known {
                break;
            }
        }
        all.remove(&of.id);
        all
    }

    /// Forgets an import for good, whether it counts or not.
    pub fn delete(&mut self, id: ImportId) {
        self.arrange(|other| !other.aside && other.id != id);
        self.held.retain(|held| held.entry.id != id);
        self.deleted.push(id);
    }

    /// Decides anew which imports count.
    fn arrange(&mut self, counts: impl Fn(&Entry) -> bool) {
        if (self.held.iter()).all(|held| counts(&held.entry) != held.entry.aside) {
            return;
        }
        let mut parts = std::mem::take(&mut self.ledger).apart().into_iter();
        let mut counting = Vec::new();
        for held in &mut self.held {
            let lines = match held.entry.aside {
                true => std::mem::take(&mut held.lines),
                false => parts.next().unwrap_or_default(),
            };
            held.entry.aside = !counts(&held.entry);
            match held.entry.aside {
                true => held.lines = lines,
                false => counting.push(lines),
            }
        }
        self.ledger = Ledger::joined(counting, self.joins.clone());
        self.leave_out();
    }

    /// Counts some codes as others, now and in what comes.
    pub fn join(&mut self, joins: Vec<(String, String)>) {
        if joins != self.joins {
            self.joins = joins.clone();
            self.ledger.join(joins);
        }
    }

    fn entry(&self, id: ImportId) -> Option<&Entry> {
        let held = self.held.iter().find(|held| held.entry.id == id);
        held.map(|held| &held.entry)
    }

    pub fn rejects(&self, id: ImportId) -> Option<&Rejects> {
        let held = self.held.iter().find(|held| held.entry.id == id);
        held.map(|held| &held.rejects)
    }

    /// What became known of a file after it was read.
    pub fn amend(&mut self, id: ImportId, change: impl FnOnce(&mut Receipt)) {
        if let Some(held) = self.held.iter_mut().find(|held| held.entry.id == id) {
            change(&mut held.entry.receipt);
        }
    }
}
