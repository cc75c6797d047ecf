//! Invoices that stand in two imports: shown, and left out if the user ticks them.
//!
//! A tick is remembered by what it is about, not by where it was: whichever import has the second
//! copy at present, as imports are taken back, brought back or read again, that copy is left out.

use super::{Holdings, ImportId};
use crate::ledger::{Day, Label, Ledger, Money, Repeat};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

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
    /// The one at this place of the list, and every other copy of it: out, or in again.
    One(u32, bool),
}

/// What an invoice is known by in any import.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Copied {
    invoice: String,
    /// The customer's code in the file.
    customer: String,
    day: Day,
}

/// Repeated invoices that are listed.
const LISTED: usize = 500;

impl Holdings {
    pub fn repeats(&self) -> Repeats {
        let ids: Vec<ImportId> = self.counting().map(|held| held.entry.id).collect();
        let copies = self.copies();
        let mut repeats = Repeats::default();
        for repeat in &self.ledger.repeats() {
            let lines = repeat.lines.len() as u32;
            let copied = copied(&self.ledger, repeat);
            let left_out = copies.contains(&copied);
            repeats.invoices += 1;
            repeats.lines += lines;
            repeats.amount += repeat.amount;
            repeats.left_out += if left_out { lines } else { 0 };
            if repeats.rows.len() < LISTED {
                let customer = self.ledger.find_customer(&copied.customer);
                let name = customer.map(|customer| self.ledger.customer_name(customer).to_owned());
                repeats.rows.push(Repeated {
                    import: ids.get(repeat.import).copied().unwrap_or_default(),
                    of: ids.get(repeat.of).copied().unwrap_or_default(),
                    invoice: copied.invoice,
                    customer: name.unwrap_or(copied.customer),
                    day: repeat.day,
                    lines,
                    amount: repeat.amount,
                    left_out,
                });
            }
        }
        repeats
    }

    /// Every tick, whichever import it was made on.
    fn copies(&self) -> BTreeSet<Copied> {
        let all = self.held.iter().flat_map(|held| &held.copies);
        all.cloned().collect()
    }

    /// The user's ticks.
    pub fn tick(&mut self, which: LeaveOut) {
        let found = self.ledger.repeats();
        let (chosen, out) = match which {
            LeaveOut::All => (&found[..], true),
            LeaveOut::Nothing => (&found[..], false),
            LeaveOut::One(place, out) => {
                let one = found.get(place as usize).map(std::slice::from_ref);
                (one.unwrap_or_default(), out)
            }
        };
        let copies: Vec<(usize, Copied)> = (chosen.iter())
            .map(|repeat| (repeat.import, copied(&self.ledger, repeat)))
            .collect();
        if out {
            let counting = self.held.iter_mut().filter(|held| !held.entry.aside);
            for (import, held) in counting.enumerate() {
                let own = copies.iter().filter(|(of, _)| *of == import);
                held.copies.extend(own.map(|(_, copied)| copied.clone()));
            }
        } else {
            let copies: BTreeSet<&Copied> = copies.iter().map(|(_, copied)| copied).collect();
            for held in &mut self.held {
                held.copies.retain(|copied| !copies.contains(copied));
            }
        }
        self.leave_out();
    }

    /// Leaves out the copies that were ticked, of the repeats that there are now.
    pub(super) fn leave_out(&mut self) {
        let copies = self.copies();
        let mut out = Vec::new();
        if !copies.is_empty() {
            let found = self.ledger.repeats().into_iter();
            let ticked = found.filter(|repeat| copies.contains(&copied(&self.ledger, repeat)));
            out.extend(ticked.flat_map(|repeat| repeat.lines));
        }
        let counting = self.held.iter_mut().filter(|held| !held.entry.aside);
        for (import, held) in counting.enumerate() {
            let own = self.ledger.lines_of_import(import);
            let left_out = out.iter().filter(|&&line| own.contains(&(line as usize)));
            held.entry.lines_left_out = left_out.count() as u32;
        }
        let aside = self.held.iter_mut().filter(|held| held.entry.aside);
        aside.for_each(|held| held.entry.lines_left_out = 0);
        self.ledger.leave_out(out);
    }
}

fn copied(ledger: &Ledger, repeat: &Repeat) -> Copied {
    Copied {
        invoice: ledger.names(Label::Invoice).text(repeat.invoice).to_owned(),
        customer: ledger.codes().text(repeat.code).to_owned(),
        day: repeat.day,
    }
}
