//! From a product to a better one (REN-1.3).

use super::Settings;
use super::items::{Found, Item};
use crate::cross_sell::Level;
use crate::ledger::{Ledger, Money, NONE, Window};
use serde::{Deserialize, Serialize};

/// Buyers that both products of a step must have: what hardly anybody bought is no proposal.
const FEWEST_BUYERS: u32 = 5;
/// Steps proposed, and customers listed of one.
const PROPOSED: usize = 50;
const LISTED: usize = 200;

/// A better product is the dearest by the limits of the settings in the same category that enough
/// customers buy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    pub base: String,
    pub better: String,
    /// What a purchase of each brings.
    pub base_price: f64,
    pub better_price: f64,
    /// Customers who buy the first and not the second.
    pub customers: u32,
    /// If they took the better one as often as they buy the other: price difference × purchases.
    pub at_stake: f64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Takers {
    pub customers: u32,
    pub at_stake: f64,
    pub listed: Vec<Taker>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Taker {
    pub code: String,
    pub name: String,
    /// Of the base product, in the window.
    pub purchases: u32,
    pub spent: Money,
    pub at_stake: f64,
}

/// The next better product of each, by code; [`NONE`] where there is none.
fn better(found: &Found, settings: &Settings) -> Vec<u32> {
    let mut better = vec![NONE; found.items.len()];
    if found.level != Level::Product {
        return better;
    }
    let mut order: Vec<u32> = (0..found.items.len() as u32)
        .filter(|&code| {
            let item = &found.items[code as usize];
            item.buyers >= FEWEST_BUYERS && !item.category.is_empty()
        })
        .collect();
    let item = |code: u32| &found.items[code as usize];
    order.sort_by(|&a, &b| {
        (item(a).category.cmp(&item(b).category)).then(item(a).price().total_cmp(&item(b).price()))
    });
    let (least, most) = settings.dearer;
    for same in order.chunk_by(|&a, &b| item(a).category == item(b).category) {
        for (at, &code) in same.iter().enumerate() {
            let price = item(code).price();
            let within = |other: &Item| {
                let times = other.price() / price;
                times >= least && times <= most
            };
            // The cheapest that is clearly better: the next step, not the summit.
            let next = same[at + 1..].iter().find(|&&other| within(item(other)));
            better[code as usize] = next.copied().unwrap_or(NONE);
        }
    }
    better
}

/// Each customer's purchases of each item in the window, by code ascending.
fn held(ledger: &Ledger, level: Level, customer: u32, window: Window) -> Vec<(u32, u32, Money)> {
    let lines = ledger.scan_customer(customer, level.label());
    let mut lines: Vec<_> = lines
        .filter(|line| line.code != NONE && line.amount >= Money::ZERO)
        .filter(|line| window.contains(line.day))
        .collect();
    lines.sort_unstable_by_key(|line| (line.code, line.day, line.invoice));
    (lines.chunk_by(|a, b| a.code == b.code))
        .map(|own| {
            let purchases = own.chunk_by(|a, b| (a.day, a.invoice) == (b.day, b.invoice));
            let spent = own.iter().map(|line| line.amount).sum();
            (own[0].code, purchases.count() as u32, spent)
        })
        .collect()
}

pub(super) fn steps(
    ledger: &Ledger,
    found: &Found,
    window: Window,
    settings: &Settings,
) -> Vec<Step> {
    let better = better(found, settings);
    let mut counted = vec![(0u32, 0u32); found.items.len()];
    if better.iter().any(|&code| code != NONE) {
        for customer in 0..ledger.customers() {
            let held = held(ledger, found.level, customer, window);
            for &(code, purchases, _) in &held {
                let next = better[code as usize];
                let has = |wanted: u32| held.binary_search_by_key(&wanted, |own| own.0).is_ok();
                if next != NONE && !has(next) {
                    let (customers, all) = &mut counted[code as usize];
                    *customers += 1;
                    *all += purchases;
                }
            }
        }
    }
    let mut steps: Vec<Step> = (found.items.iter().zip(better).zip(counted))
        .filter(|((_, next), (customers, _))| *next != NONE && *customers > 0)
        .map(|((base, next), (customers, purchases))| {
            let next = &found.items[next as usize];
            Step {
                base: base.name.clone(),
                better: next.name.clone(),
                base_price: base.price(),
                better_price: next.price(),
                customers,
                at_stake: (next.price() - base.price()) * f64::from(purchases),
            }
        })
        .collect();
    steps.sort_by(|a, b| {
        b.at_stake
            .total_cmp(&a.at_stake)
            .then_with(|| a.base.cmp(&b.base))
    });
    steps.truncate(PROPOSED);
    steps
}

pub(super) fn takers(
    ledger: &Ledger,
    found: &Found,
    window: Window,
    base: &str,
    better: &str,
) -> Option<Takers> {
    let names = ledger.names(found.level.label());
    let (base, better) = (names.find(base)?, names.find(better)?);
    let price = |code: u32| found.items.get(code as usize).map_or(0.0, Item::price);
    let more = price(better) - price(base);
    let mut takers = Takers::default();
    for customer in 0..ledger.customers() {
        let held = held(ledger, found.level, customer, window);
        let own = |wanted: u32| held.iter().find(|own| own.0 == wanted);
        if let (Some(&(_, purchases, spent)), None) = (own(base), own(better)) {
            takers.customers += 1;
            let at_stake = more * f64::from(purchases);
            takers.at_stake += at_stake;
            takers.listed.push(Taker {
                code: ledger.customer_code(customer).to_owned(),
                name: ledger.customer_name(customer).to_owned(),
                purchases,
                spent,
                at_stake,
            });
        }
    }
    (takers.listed)
        .sort_by(|a, b| (b.at_stake.total_cmp(&a.at_stake)).then_with(|| a.code.cmp(&b.code)));
    takers.listed.truncate(LISTED);
    Some(takers)
}
