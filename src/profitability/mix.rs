//! How much of what each customer buys leaves a high margin (REN-3.1, FID-14.1).

use super::items::Found;
use crate::ledger::{Ledger, Money, NONE, Window};
use serde::{Deserialize, Serialize};

/// Customers listed, those who would bring most first.
const LISTED: usize = 100;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mix {
    /// Margin from which on an item is one of high margin, 0 to 1.
    pub threshold: f64,
    /// Share of the sales in such items, 0 to 1.
    pub share: f64,
    /// Customers below that share, and what they would leave if they bought like everybody.
    pub below: u32,
    pub at_stake: f64,
    pub listed: Vec<Mixed>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mixed {
    pub code: String,
    pub name: String,
    pub sales: Money,
    /// Of those, in items of high margin, 0 to 1.
    pub share: f64,
    /// Margin they would leave beyond today's with the share of the whole firm.
    pub at_stake: f64,
}

/// The mean margin of items of high margin, and of the others.
fn rates(found: &Found, is_high: &[bool]) -> (f64, f64) {
    let mut told = [(Money::ZERO, Money::ZERO); 2];
    for (item, &high) in found.items.iter().zip(is_high) {
        let (sales, margin) = &mut told[usize::from(high)];
        *sales += item.told;
        *margin += item.margin;
    }
    let [low, high] = told.map(|(sales, margin)| margin.share_of(sales));
    (high, low)
}

pub(super) fn analyse(ledger: &Ledger, found: &Found, window: Window, threshold: f64) -> Mix {
    // The firm's own rate is the mean: an item just at it is not below.
    let is_high: Vec<bool> = (found.items.iter())
        .map(|item| {
            item.margin_rate()
                .is_some_and(|own| own >= threshold.min(1.0) - 1e-12)
        })
        .collect();
    let (high, low) = rates(found, &is_high);
    let lift = (high - low).max(0.0);
    let mut customers: Vec<(u32, Money, Money)> = Vec::new();
    let (mut all, mut in_high) = (Money::ZERO, Money::ZERO);
    for customer in 0..ledger.customers() {
        let (mut sales, mut own) = (Money::ZERO, Money::ZERO);
        let lines = ledger.scan_customer(customer, found.level.label());
        for line in lines.filter(|line| line.code != NONE && window.contains(line.day)) {
            sales += line.amount;
            if is_high.get(line.code as usize).copied().unwrap_or_default() {
                own += line.amount;
            }
        }
        if sales > Money::ZERO {
            all += sales;
            in_high += own;
            customers.push((customer, sales, own));
        }
    }
    let share = in_high.share_of(all);
    let mut listed: Vec<Mixed> = (customers.into_iter())
        .map(|(customer, sales, own)| {
            let own = own.share_of(sales).clamp(0.0, 1.0);
            Mixed {
                code: ledger.customer_code(customer).to_owned(),
                name: ledger.customer_name(customer).to_owned(),
                sales,
                share: own,
                at_stake: (share - own).max(0.0) * lift * sales.to_f64(),
            }
        })
        .filter(|one| one.share < share)
        .collect();
    listed.sort_by(|a, b| {
        b.at_stake
            .total_cmp(&a.at_stake)
            .then_with(|| a.code.cmp(&b.code))
    });
    let mix = Mix {
        threshold,
        share,
        below: listed.len() as u32,
        at_stake: listed.iter().map(|one| one.at_stake).sum(),
        listed: Vec::new(),
    };
    listed.truncate(LISTED);
    Mix { listed, ..mix }
}
