//! When and through what the portfolio buys, and why it leaves.

use super::{Seen, Told};
use crate::ledger::{Label, Money, NONE};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Days of the week, Monday first.
pub const DAYS: usize = 7;

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Habits {
    /// Sales less returns in the window, by day of the week, those without a customer too.
    pub weekdays: [Money; DAYS],
}

/// One channel in the window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Channel {
    /// Empty for lines that tell none.
    pub name: String,
    pub customers: u32,
    /// Sales less returns, and the same in the window before.
    pub sales: Money,
    pub before: Money,
}

/// Customers who left and said why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    pub reason: String,
    pub customers: u32,
}

pub(super) fn habits(seen: &Seen) -> Habits {
    let mut habits = Habits::default();
    let days = seen.ledger.daily().iter();
    for day in days.filter(|day| seen.window.contains(day.day)) {
        habits.weekdays[day.day.weekday()] += day.amount;
    }
    habits
}

/// By the channel of each line, not by customer: who buys through two counts in both.
pub(super) fn channels(seen: &Seen) -> (Vec<Channel>, u32) {
    let ledger = seen.ledger;
    if !ledger.has(Label::Channel) {
        return (Vec::new(), 0);
    }
    let previous = seen.previous;
    let mut sums: FxHashMap<u32, (Money, Money)> = FxHashMap::default();
    let mut users: FxHashSet<(u32, u32)> = FxHashSet::default();
    for line in ledger.scan(Label::Channel) {
        let sum = sums.entry(line.code).or_default();
        if seen.window.contains(line.day) {
            sum.0 += line.amount;
            if line.customer != NONE && line.amount >= Money::ZERO {
                users.insert((line.customer, line.code));
            }
        } else if previous.is_some_and(|window| window.contains(line.day)) {
            sum.1 += line.amount;
        }
    }
    let mut by_channel: FxHashMap<u32, u32> = FxHashMap::default();
    let mut by_customer: FxHashMap<u32, u32> = FxHashMap::default();
    for &(customer, code) in &users {
        *by_channel.entry(code).or_default() += 1;
        // Where the channel is not told, it is not another one.
        *by_customer.entry(customer).or_default() += u32::from(code != NONE);
    }
    let names = ledger.names(Label::Channel);
    let mut channels: Vec<Channel> = (sums.into_iter())
        .map(|(code, (sales, before))| Channel {
            name: match code {
                NONE => String::new(),
                code => names.text(code).to_owned(),
            },
            customers: by_channel.get(&code).copied().unwrap_or_default(),
            sales,
            before,
        })
        .filter(|one| (one.sales, one.before, one.customers) != (Money::ZERO, Money::ZERO, 0))
        .collect();
    channels.sort_by(|a, b| (b.sales, &a.name).cmp(&(a.sales, &b.name)));
    let several = by_customer.values().filter(|&&count| count > 1).count();
    (channels, several as u32)
}

/// Reasons of those who bought in the window before and not in this one; somebody with two counts
/// in both, with the same one twice in it once.
pub(super) fn reasons(seen: &Seen, told: &[Told]) -> (Vec<Reason>, u32) {
    let mut reasons: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    let mut people: BTreeSet<u32> = BTreeSet::new();
    for told in told {
        let reason = told.reason.trim();
        let customer = seen.ledger.find_customer(told.customer.trim());
        if let Some(customer) = customer.filter(|_| !reason.is_empty())
            && seen.left(customer) == Some(true)
        {
            reasons.entry(reason).or_default().insert(customer);
            people.insert(customer);
        }
    }
    let mut rows: Vec<Reason> = (reasons.into_iter())
        .map(|(reason, customers)| Reason {
            reason: reason.to_owned(),
            customers: customers.len() as u32,
        })
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.customers));
    (rows, people.len() as u32)
}
