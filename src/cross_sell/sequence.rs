//! In which order customers come to the items: the path that is observed (REL-6.1).

use super::Level;
use crate::ledger::{Day, Ledger, Money, NONE};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// First items, and what followed on them as second and third.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sequence {
    /// Customers whose first item is known: of several on their first day the one they spent most on.
    pub customers: u32,
    /// The commonest first.
    pub first: Vec<Step>,
    pub second: Vec<Step>,
    pub third: Vec<Step>,
}

/// Customers who came by the items so far to the last of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    pub path: Vec<String>,
    pub customers: u32,
    /// Of those who came by the path before the last item, 0 to 1.
    pub share: f64,
}

/// Steps told of each.
const TOLD: usize = 12;

/// Of the customers that `is_member` tells, by number, with what they bought until a day.
pub fn sequence(
    ledger: &Ledger,
    level: Level,
    until: Day,
    is_member: impl Fn(u32) -> bool,
) -> Sequence {
    let mut counts: [FxHashMap<Vec<u32>, u32>; 3] = Default::default();
    let mut begun: FxHashMap<u32, (Day, Money)> = FxHashMap::default();
    let mut customers = 0;
    for customer in (0..ledger.customers()).filter(|&customer| is_member(customer)) {
        begun.clear();
        for line in ledger.scan_customer(customer, level.label()) {
            if line.code == NONE || line.day > until || line.amount < Money::ZERO {
                continue;
            }
            let (day, spent) = begun.entry(line.code).or_insert((line.day, Money::ZERO));
            if line.day < *day {
                (*day, *spent) = (line.day, Money::ZERO);
            }
            if line.day == *day {
                *spent += line.amount;
            }
        }
        let mut order: Vec<(Day, std::cmp::Reverse<Money>, u32)> = (begun.iter())
            .map(|(&code, &(day, spent))| (day, std::cmp::Reverse(spent), code))
            .collect();
        order.sort_unstable();
        let path: Vec<u32> = order.iter().take(3).map(|&(.., code)| code).collect();
        customers += u32::from(!path.is_empty());
        for length in 1..=path.len() {
            *counts[length - 1]
                .entry(path[..length].to_vec())
                .or_default() += 1;
        }
    }
    let names = ledger.names(level.label());
    let steps = |length: usize| -> Vec<Step> {
        let mut steps: Vec<(&Vec<u32>, u32)> = (counts[length - 1].iter())
            .map(|(path, &customers)| (path, customers))
            .collect();
        steps.sort_by_key(|&(path, customers)| (std::cmp::Reverse(customers), path.clone()));
        let before = |path: &[u32]| match length {
            1 => customers,
            _ => counts[length - 2]
                .get(&path[..length - 1])
                .copied()
                .unwrap_or(1),
        };
        (steps.into_iter().take(TOLD))
            .map(|(path, customers)| Step {
                path: path
                    .iter()
                    .map(|&code| names.text(code).to_owned())
                    .collect(),
                customers,
                share: f64::from(customers) / f64::from(before(path).max(1)),
            })
            .collect()
    };
    Sequence {
        customers,
        first: steps(1),
        second: steps(2),
        third: steps(3),
    }
}
