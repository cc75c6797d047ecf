//! How many customers fit into the week, and which ones (VEC-O1, VEC-O2).

use crate::ledger::Money;
use serde::{Deserialize, Serialize};

/// Somebody who contacts customers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    pub name: String,
    /// For contacting customers, in a week.
    pub hours: Option<f64>,
    /// Calls or visits in one hour.
    pub per_hour: Option<f64>,
}

/// Beyond this nobody is believed.
const MOST: f64 = 100_000.0;

impl Person {
    /// Customers whom they can contact in a week: hours × contacts an hour, whole ones.
    pub fn capacity(&self) -> u32 {
        let contacts = self.hours.unwrap_or(0.0) * self.per_hour.unwrap_or(0.0);
        // A tenth of an hour times ten is one call, whatever the binary digits say.
        (contacts + 1e-9).clamp(0.0, MOST) as u32
    }
}

/// A customer who could buy more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Opportunity {
    pub code: String,
    pub name: String,
    /// What they could still buy in a window.
    pub potential: Money,
    /// That they buy, 0 to 1.
    pub probability: f64,
}

impl Opportunity {
    pub fn expected(&self) -> Money {
        self.potential.part(self.probability.clamp(0.0, 1.0))
    }
}

/// What the probability rests on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Basis {
    /// Each customer's own, by the model of the customer's value.
    #[default]
    Model,
    /// The firm's retention, the same for all.
    Retention,
    /// Nothing tells one: all count as sure.
    Potential,
}

/// The most promising customers there are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Opportunities {
    pub basis: Basis,
    /// How many there are; `rows` may hold the first of them only.
    pub all: u32,
    pub rows: Vec<Opportunity>,
}

/// Who contacts whom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Week {
    /// The place of the person, and the customer, the most promising first.
    pub calls: Vec<(usize, Opportunity)>,
    /// Opportunities that do not fit.
    pub left: usize,
}

/// The opportunities that fit, by potential × probability. `planned` says of each person how many
/// contacts of the week are taken already by actions of the plan. Each customer goes to whoever has
/// most contacts left.
pub fn week(people: &[Person], planned: &[u32], mut opportunities: Vec<Opportunity>) -> Week {
    opportunities.sort_by(|a, b| (b.expected(), &a.code).cmp(&(a.expected(), &b.code)));
    let mut free: Vec<u32> = (people.iter().enumerate())
        .map(|(at, person)| {
            let taken = planned.get(at).copied().unwrap_or_default();
            person.capacity().saturating_sub(taken)
        })
        .collect();
    let all = opportunities.len();
    let mut calls = Vec::new();
    for opportunity in opportunities {
        // Of equals, the first.
        let most = free.iter().enumerate().rev().max_by_key(|(_, left)| **left);
        let Some((at, _)) = most.filter(|(_, left)| **left > 0) else {
            break;
        };
        free[at] -= 1;
        calls.push((at, opportunity));
    }
    let left = all - calls.len();
    Week { calls, left }
}
