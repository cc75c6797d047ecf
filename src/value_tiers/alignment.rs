//! Whether what each customer costs goes with what they could buy (GRC-16.4).
//!
//! Of all whose potential is known, the firm spends so much per unit of potential: the *rate*. A
//! customer costs too much from twice the rate on; too little is spent on one of more potential than
//! the mean who gets less than half of it.

use super::Report;
use crate::ledger::{Ledger, Money};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// Customers drawn at most, those who cost most first.
const POINTS: usize = 250;
/// Customers told of either side at most.
const LISTED: usize = 200;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Alignment {
    /// Cost to serve per unit of potential; `None` while no cost is known.
    pub rate: Option<f64>,
    pub points: Vec<Aligned>,
    /// Who costs more than the potential says, the greatest excess first; and how many they are.
    pub over: Vec<Aligned>,
    pub over_count: u32,
    /// On whom less is spent, the greatest shortfall first.
    pub under: Vec<Aligned>,
    pub under_count: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fit {
    Over,
    #[default]
    Even,
    Under,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Aligned {
    pub code: String,
    pub name: String,
    pub cost: Money,
    pub potential: Money,
    pub fit: Fit,
}

impl Aligned {
    /// What they cost above their part at the rate; below zero where it is less.
    pub fn excess(&self, rate: f64) -> Money {
        self.cost - self.potential.part(rate)
    }
}

impl Report {
    pub fn alignment(&self, ledger: &Ledger) -> Alignment {
        let known = (self.standings.iter())
            .filter_map(|one| Some((one, one.potential.filter(|money| *money > Money::ZERO)?)));
        let mut all: Vec<Aligned> = known
            .map(|(one, potential)| Aligned {
                code: ledger.customer_code(one.customer).to_owned(),
                name: ledger.customer_name(one.customer).to_owned(),
                cost: one.cost,
                potential,
                fit: Fit::Even,
            })
            .collect();
        let cost: Money = all.iter().map(|one| one.cost).sum();
        let potential: Money = all.iter().map(|one| one.potential).sum();
        if cost <= Money::ZERO {
            return Alignment::default();
        }
        let rate = cost.share_of(potential);
        let mean = potential.mean(all.len() as u32);
        for one in &mut all {
            let part = one.potential.part(rate);
            one.fit = match () {
                _ if one.cost.0 > part.0.saturating_mul(2) => Fit::Over,
                _ if one.potential.to_f64() > mean && one.cost.0.saturating_mul(2) < part.0 => {
                    Fit::Under
                }
                _ => Fit::Even,
            };
        }
        let of = |fit: Fit| {
            let mut rows: Vec<Aligned> = all.iter().filter(|one| one.fit == fit).cloned().collect();
            rows.sort_by_cached_key(|one| {
                let excess = one.excess(rate);
                let first = if fit == Fit::Over {
                    Money::ZERO - excess
                } else {
                    excess
                };
                (first, one.code.clone())
            });
            let count = rows.len() as u32;
            rows.truncate(LISTED);
            (rows, count)
        };
        let ((over, over_count), (under, under_count)) = (of(Fit::Over), of(Fit::Under));
        all.sort_by_cached_key(|one| (Reverse(one.cost), Reverse(one.potential), one.code.clone()));
        all.truncate(POINTS);
        Alignment {
            rate: Some(rate),
            points: all,
            over,
            over_count,
            under,
            under_count,
        }
    }
}
