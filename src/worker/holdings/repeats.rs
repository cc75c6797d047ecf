//! Invoices that stand in two imports: shown, and left out if the user ticks them.

use super::{Holdings, ImportId};
use crate::ledger::{Day, Label, Money};
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

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
        let out_of: Vec<FxHashSet<(u32, ImportId)>> = (self.held.iter())
            .map(|held| held.entry.left_out.iter().copied().collect())
            .collect();
        for repeat in &found {
            let start = self.ledger.lines_of_import(repeat.import).start as u32;
            let entry = &self.held[repeat.import].entry;
            let of = self.held[repeat.of].entry.id;
            let is_out = |line: &&u32| out_of[repeat.import].contains(&(**line - start, of));
            let out = repeat.lines.iter().filter(is_out).count() as u32;
            repeats.invoices += 1;
            repeats.lines += repeat.lines.len() as u32;
            repeats.amount += repeat.amount;
            repeats.left_out += out;
            if repeats.rows.len() < LISTED {
                repeats.rows.push(Repeated {
                    import: entry.id,
                    of,
                    invoice: (self.ledger.names(Label::Invoice))
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
            // With all or nothing there is none left to be taken away.
            if matches!(which, LeaveOut::One(..)) {
                left_out.retain(|&(line, _)| !repeat.lines.contains(&(line + start)));
            }
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
    pub(super) fn leave_out(&mut self) {
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
