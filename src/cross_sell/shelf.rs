//! What each customer has bought: the matrix, kept by row.

use super::Level;
use crate::ledger::{Ledger, NONE, Window};

/// One item that a customer bought at least once up to the analysis date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Held {
    /// By code of the level's dictionary.
    pub item: u32,
    /// In the window, or before it only.
    pub now: bool,
}

/// Items by customer; only what was bought takes room, however many items there are.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Shelf {
    held: Vec<Held>,
    starts: Vec<u32>,
}

impl Shelf {
    /// A return takes nothing back: whoever gave an item back did buy it.
    pub fn of(ledger: &Ledger, level: Level, window: Window) -> Shelf {
        let mut shelf = Shelf {
            held: Vec::new(),
            starts: vec![0],
        };
        let mut row: Vec<Held> = Vec::new();
        for customer in 0..ledger.customers() {
            row.clear();
            for line in ledger.scan_customer(customer, level.label()) {
                let bought = line.day <= window.until && line.amount.0 >= 0;
                if bought && line.code != NONE {
                    row.push(Held {
                        item: line.code,
                        now: window.contains(line.day),
                    });
                }
            }
            row.sort_unstable_by_key(|held| (held.item, !held.now));
            row.dedup_by_key(|held| held.item);
            shelf.held.extend_from_slice(&row);
            shelf.starts.push(shelf.held.len() as u32);
        }
        shelf
    }

    /// Ascending by item; nothing for a customer that there is not.
    pub fn row(&self, customer: u32) -> &[Held] {
        let customer = customer as usize;
        match (self.starts.get(customer), self.starts.get(customer + 1)) {
            (Some(&from), Some(&until)) => &self.held[from as usize..until as usize],
            _ => &[],
        }
    }

    pub fn held(&self, customer: u32, item: u32) -> Option<Held> {
        let row = self.row(customer);
        let at = row.binary_search_by_key(&item, |held| held.item).ok()?;
        Some(row[at])
    }

    /// What a customer bought in the window.
    pub fn now(&self, customer: u32) -> impl Iterator<Item = u32> + '_ {
        let row = self.row(customer).iter();
        row.filter(|held| held.now).map(|held| held.item)
    }
}
