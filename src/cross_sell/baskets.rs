//! Who, or which invoice, holds which items.

use super::{Basis, Level};
use crate::ledger::{Day, Ledger, Money, NONE, Window};
use rustc_hash::FxHashMap;

/// Distinct items by customer or by invoice, by code of the level's dictionary, each set ascending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baskets {
    pub items: Vec<u32>,
    /// Where each set begins, and the end of the last.
    pub starts: Vec<u32>,
}

impl Baskets {
    /// Sets that hold something: all customers who bought, or all invoices with a sale. Returns take
    /// nothing out: whoever gave one back did buy it.
    pub fn of(ledger: &Ledger, level: Level, basis: Basis, window: Window) -> Baskets {
        match basis {
            Basis::Customer => by_customer(ledger, level, window),
            Basis::Invoice => by_invoice(ledger, level, window),
        }
    }

    pub fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn iter(&self) -> impl Iterator<Item = &[u32]> {
        let ends = self.starts.windows(2);
        ends.map(|ends| &self.items[ends[0] as usize..ends[1] as usize])
    }

    fn close(&mut self, set: &mut Vec<u32>) {
        set.sort_unstable();
        set.dedup();
        self.items.append(set);
        self.starts.push(self.items.len() as u32);
    }
}

fn is_sale(amount: Money) -> bool {
    amount >= Money::ZERO
}

fn by_customer(ledger: &Ledger, level: Level, window: Window) -> Baskets {
    let mut baskets = Baskets {
        starts: vec![0],
        ..Baskets::default()
    };
    let mut set = Vec::new();
    for customer in 0..ledger.customers() {
        let mut bought = false;
        for line in ledger.scan_customer(customer, level.label()) {
            if window.contains(line.day) && is_sale(line.amount) {
                bought = true;
                if line.code != NONE {
                    set.push(line.code);
                }
            }
        }
        if bought {
            baskets.close(&mut set);
        }
    }
    baskets
}

/// Without a number, all that a customer bought on one day.
fn by_invoice(ledger: &Ledger, level: Level, window: Window) -> Baskets {
    let mut place: FxHashMap<(u32, u32, Day), u32> = FxHashMap::default();
    let mut of_line: Vec<(u32, u32)> = Vec::new();
    for line in ledger.scan(level.label()) {
        let known = line.invoice != NONE || line.customer != NONE;
        if !known || !window.contains(line.day) || !is_sale(line.amount) {
            continue;
        }
        // An invoice is one basket however many days or customers its lines carry.
        let key = match line.invoice {
            NONE => (NONE, line.customer, line.day),
            invoice => (invoice, NONE, Day::MIN),
        };
        let next = place.len() as u32;
        of_line.push((*place.entry(key).or_insert(next), line.code));
    }
    // A counting sort by basket: sorting pairs would compare a million of them.
    let mut starts = vec![0u32; place.len() + 1];
    for &(basket, _) in &of_line {
        starts[basket as usize + 1] += 1;
    }
    for at in 0..place.len() {
        starts[at + 1] += starts[at];
    }
    let mut next = starts.clone();
    let mut grouped = vec![NONE; of_line.len()];
    for (basket, code) in of_line {
        let at = &mut next[basket as usize];
        grouped[*at as usize] = code;
        *at += 1;
    }
    let mut baskets = Baskets {
        starts: vec![0],
        ..Baskets::default()
    };
    let mut set = Vec::new();
    for ends in starts.windows(2) {
        let codes = &grouped[ends[0] as usize..ends[1] as usize];
        set.extend(codes.iter().copied().filter(|&code| code != NONE));
        baskets.close(&mut set);
    }
    baskets
}
