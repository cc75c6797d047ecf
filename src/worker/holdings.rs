//! What has been imported: one ledger of all the imports that count, those that were set aside, and
//! the receipt of each.

use crate::import::{Imported, Receipt, Rejects};
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
            self.ledger.append(ledger.part(0));
        }
        self.leave_out();
    }

    /// Takes an import back; what it came in place of returns.
    pub fn take_back(&mut self, id: ImportId) {
        let Some(entry) = self.put_aside(id) else {
            return;
        };
        for other in entry.instead_of {
            self.return_lines(other);
        }
        self.leave_out();
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

// ---- lines in two imports ----------------------------------------------------------------------

/// Invoices that stand in two imports, for the user to tick.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Repeats {
    /// The first of them.
    pub rows: Vec<Repeated>,
    pub invoices: u32,
    pub lines: u32,
    pub amount: Money,
    /// Of the lines, those that are left out.
    pub left_out: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Repeated {
    pub import: ImportId,
    pub of: ImportId,
    pub invoice: String,
    pub customer: String,
    pub day: Day,
    pub lines: u32,
    pub amount: Money,
    pub left_out: bool,
}

/// Which repeated invoices are to be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LeaveOut {
    All,
    Nothing,
    /// The one at this place of the list: out, or in again.
    One(u32, bool),
}

/// Repeated invoices that are listed.
const LISTED: usize = 500;

impl Holdings {
    pub fn repeats(&self) -> Repeats {
        let found = self.ledger.repeats();
        let mut repeats = Repeats::default();
        for repeat in &found {
            let start = self.ledger.lines_of_import(repeat.import).start as u32;
            let entry = &self.held[repeat.import].entry;
            let of = self.held[repeat.of].entry.id;
            let is_out = |line: &&u32| entry.left_out.contains(&(**line - start, of));
            let out = repeat.lines.iter().filter(is_out).count() as u32;
            repeats.invoices += 1;
            repeats.lines += repeat.lines.len() as u32;
            repeats.amount += repeat.amount;
            repeats.left_out += out;
            if repeats.rows.len() < LISTED {
                repeats.rows.push(Repeated {
                    import: entry.id,
                    of,
                    invoice: (self.ledger.names(crate::ledger::Label::Invoice))
                        .text(repeat.invoice)
                        .to_owned(),
                    customer: self.ledger.customer_name(repeat.customer).to_owned(),
                    day: repeat.day,
                    lines: repeat.lines.len() as u32,
                    amount: repeat.amount,
                    left_out: out > 0,
                });
            }
        }
        repeats
    }

    /// The user's ticks; answers which imports they touched.
    pub fn tick(&mut self, which: LeaveOut) -> Vec<ImportId> {
        let found = self.ledger.repeats();
        let before: Vec<Vec<(u32, ImportId)>> = (self.held.iter())
            .map(|held| held.entry.left_out.clone())
            .collect();
        if !matches!(which, LeaveOut::One(..)) {
            self.held
                .iter_mut()
                .for_each(|held| held.entry.left_out.clear());
        }
        for (place, repeat) in found.iter().enumerate() {
            let out = match which {
                LeaveOut::All => true,
                LeaveOut::One(one, out) if one as usize == place => out,
                LeaveOut::One(..) | LeaveOut::Nothing => continue,
            };
            let start = self.ledger.lines_of_import(repeat.import).start as u32;
            let of = self.held[repeat.of].entry.id;
            let left_out = &mut self.held[repeat.import].entry.left_out;
            left_out.retain(|&(line, _)| !repeat.lines.contains(&(line + start)));
            if out {
                left_out.extend(repeat.lines.iter().map(|line| (line - start, of)));
            }
        }
        self.leave_out();
        (self.held.iter().zip(before))
            .filter(|(held, before)| held.entry.left_out != *before)
            .map(|(held, _)| held.entry.id)
            .collect()
    }

    /// Lines are out only while the import that has them too counts.
    fn leave_out(&mut self) {
        let counts = |id: ImportId| self.held.iter().any(|held| held.entry.id == id);
        let mut out = Vec::new();
        for (import, held) in self.held.iter().enumerate() {
            let start = self.ledger.lines_of_import(import).start as u32;
            let lines = held.entry.left_out.iter().filter(|&&(_, of)| counts(of));
            out.extend(lines.map(|(line, _)| start + line));
        }
        self.ledger.leave_out(out);
    }
}

// ---- kept for the next visit -------------------------------------------------------------------

/// An import as it is kept in the browser.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    pub id: ImportId,
    /// [`Entry`] as JSON, so that later releases may add to it.
    pub entry: Vec<u8>,
    pub lines: Vec<u8>,
    pub rejects: Vec<u8>,
}

impl Holdings {
    pub fn ids(&self) -> Vec<ImportId> {
        let aside = self.aside.iter().map(|(held, _)| held);
        (self.held.iter().chain(aside))
            .map(|held| held.entry.id)
            .collect()
    }

    /// One import, to be kept; without its lines where they are kept already.
    pub fn keep(&self, id: ImportId, lines: bool) -> Option<Kept> {
        let held = self.held.iter().position(|held| held.entry.id == id);
        let (held, part) = match held {
            Some(at) => (
                &self.held[at],
                lines.then(|| self.ledger.part(at).to_bytes()),
            ),
            None => {
                let aside = self.aside.iter().find(|(held, _)| held.entry.id == id)?;
                (&aside.0, lines.then(|| aside.1.to_bytes()))
            }
        };
        let rejects = lines.then(|| held.rejects.to_bytes());
        Some(Kept {
            id,
            entry: serde_json::to_vec(&held.entry).unwrap_or_default(),
            lines: part.unwrap_or_default(),
            rejects: rejects.unwrap_or_default(),
        })
    }

    /// Takes what was kept on an earlier visit; answers which could not be read, to be left where
    /// they are.
    pub fn restore(&mut self, kept: Vec<Kept>) -> Vec<ImportId> {
        let (mut parts, mut unreadable) = (Vec::new(), Vec::new());
        for Kept {
            id,
            entry,
            lines,
            rejects,
        } in kept
        {
            let entry: Result<Entry, _> = serde_json::from_slice(&entry);
            let (Ok(entry), Ok(lines)) = (entry, Lines::from_bytes(&lines)) else {
                unreadable.push(id);
                continue;
            };
            let rejects = Rejects::from_bytes(&rejects).unwrap_or_default();
            let held = Held { entry, rejects };
            if held.entry.aside {
                self.aside.push((held, lines));
            } else {
                self.held.push(held);
                parts.push(lines);
            }
        }
        self.ledger = Ledger::together(parts);
        self.ledger.join(self.joins.clone());
        self.leave_out();
        unreadable
    }
}
