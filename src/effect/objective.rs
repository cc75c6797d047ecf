//! The objective of a campaign and its own figure, before and after (VEC-E1).

use super::group::share;
use super::{Case, Frame, People};
use crate::ledger::{Day, Label, Ledger, Money, Window, fold};
use crate::math::quantile;
use crate::plan::Objective;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The figure of the objective. `None` where nothing was bought, or the file does not tell it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    pub objective: Objective,
    /// Before and after, of those contacted.
    pub treated: [Option<f64>; 2],
    pub control: Option<[Option<f64>; 2]>,
}

pub(super) fn indicator(
    ledger: &Ledger,
    case: &Case,
    people: &People,
    frame: Frame,
) -> Option<Indicator> {
    let objective = case.objective?;
    let high = match objective {
        Objective::HighValueLines => high_value(ledger, frame),
        _ => BTreeSet::new(),
    };
    let channel = fold(case.channel.trim());
    let figure = |customers: &[u32], window: Window| match objective {
        Objective::NewCustomers => {
            let first = |&&one: &&u32| {
                ledger
                    .first_purchase(one)
                    .is_some_and(|day| window.contains(day))
            };
            Some(customers.iter().filter(first).count() as f64)
        }
        Objective::Frequency => share(purchases(ledger, customers, window), customers.len() as u32),
        Objective::MeanPurchase => {
            let purchases = purchases(ledger, customers, window);
            let revenue: Money = customers
                .iter()
                .map(|&one| ledger.activity_of(one, window).net)
                .sum();
            (purchases > 0).then(|| revenue.mean(purchases))
        }
        Objective::HighValueLines => part(ledger, customers, window, ledger.item_label(), |item| {
            high.contains(item)
        }),
        Objective::Channel if channel.is_empty() => None,
        Objective::Channel => part(ledger, customers, window, Label::Channel, |text| {
            fold(text) == channel
        }),
    };
    let both =
        |customers: &[u32]| [frame.before(), frame.after()].map(|window| figure(customers, window));
    Some(Indicator {
        objective,
        treated: both(&people.treated),
        control: (!people.control.is_empty()).then(|| both(&people.control)),
    })
}

fn purchases(ledger: &Ledger, customers: &[u32], window: Window) -> u32 {
    customers
        .iter()
        .map(|&one| ledger.activity_of(one, window).purchases)
        .sum()
}

/// The part of the sales whose label is one of those meant, of all that have the label.
fn part(
    ledger: &Ledger,
    customers: &[u32],
    window: Window,
    label: Label,
    is_meant: impl Fn(&str) -> bool,
) -> Option<f64> {
    let (mut meant, mut all) = (Money::ZERO, Money::ZERO);
    for &customer in customers {
        for (_, amount, text) in ledger.amounts_with(customer, label, window) {
            all += amount;
            if is_meant(text) {
                meant += amount;
            }
        }
    }
    (all > Money::ZERO).then(|| meant.share_of(all))
}

/// Products (or categories) whose mean line, up to the eve, is in the dearest quarter of them.
fn high_value(ledger: &Ledger, frame: Frame) -> BTreeSet<&str> {
    let window = Window::history(Day(frame.start.0.saturating_sub(1)));
    let label = ledger.item_label();
    let mut items: BTreeMap<&str, (Money, u32)> = BTreeMap::new();
    for customer in 0..ledger.customers() {
        for (_, amount, item) in ledger.amounts_with(customer, label, window) {
            if amount >= Money::ZERO {
                let (sum, lines) = items.entry(item).or_default();
                *sum += amount;
                *lines += 1;
            }
        }
    }
    let mean = |&(sum, lines): &(Money, u32)| sum.mean(lines);
    let mut means: Vec<f64> = items.values().map(mean).collect();
    means.sort_by(f64::total_cmp);
    let cut = quantile(&means, 0.75);
    let high = items
        .iter()
        .filter(|(_, item)| cut.is_some_and(|cut| mean(item) >= cut));
    high.map(|(&item, _)| item).collect()
}
