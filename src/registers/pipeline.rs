//! Sales that are being made (VEC-O3), and extras to charge for (REN-3.2).

use super::Members;
use crate::ledger::{Day, Money};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One opportunity on its way through the stages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Deal {
    /// A code of the firm's file, or any name.
    pub customer: String,
    pub what: String,
    pub amount: Option<Money>,
    pub stage: Stage,
    /// In percent, where it is not the stage's.
    pub probability: Option<u32>,
    /// When it is hoped to be closed, or was.
    pub expected: Option<Day>,
    pub owner: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    #[default]
    Contacted,
    Interested,
    Offered,
    Negotiating,
    Won,
    Lost,
}

impl Stage {
    pub const ALL: [Stage; 6] = [
        Stage::Contacted,
        Stage::Interested,
        Stage::Offered,
        Stage::Negotiating,
        Stage::Won,
        Stage::Lost,
    ];

    /// Of a sale, in percent, where nothing else was said: our own, even steps.
    pub fn probability(self) -> u32 {
        [10, 25, 50, 75, 100, 0][self as usize]
    }

    pub fn is_open(self) -> bool {
        !matches!(self, Stage::Won | Stage::Lost)
    }
}

impl Deal {
    /// In percent, 0 to 100: a sale that was made or lost is certain.
    pub fn chance(&self) -> u32 {
        let own = self.probability.filter(|_| self.stage.is_open());
        own.unwrap_or(self.stage.probability()).min(100)
    }

    /// Amount × probability.
    pub fn weighted(&self) -> Money {
        let amount = self.amount.unwrap_or_default();
        amount.part(f64::from(self.chance()) / 100.0)
    }

    /// Open, and its day is past.
    pub fn is_late(&self, today: Day) -> bool {
        self.stage.is_open() && self.expected.is_some_and(|day| day < today)
    }
}

/// What is open in one calendar month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Projected {
    pub deals: u32,
    pub amount: Money,
    pub weighted: Money,
    /// Sales made in it.
    pub won: Money,
}

/// By calendar month ([`Day::month_number`]) in order; `None` comes first: without a day. Lost ones
/// are left out.
pub fn projection(deals: &[Deal]) -> BTreeMap<Option<i32>, Projected> {
    let mut months: BTreeMap<Option<i32>, Projected> = BTreeMap::new();
    for deal in deals.iter().filter(|deal| deal.stage != Stage::Lost) {
        let month = months
            .entry(deal.expected.map(Day::month_number))
            .or_default();
        let amount = deal.amount.unwrap_or_default();
        if deal.stage.is_open() {
            month.deals += 1;
            month.amount += amount;
            month.weighted += deal.weighted();
        } else {
            month.won += amount;
        }
    }
    months
}

/// Something that customers pay for beside the product: comfort, speed, a service of their own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Extra {
    pub name: String,
    pub price: Option<Money>,
    /// Customers expected to take it, in percent of those who bought in the period.
    pub adoption: Option<f64>,
    /// How often each of them takes it in a year; once if nothing is said.
    pub times: Option<u32>,
}

/// What an extra brings in a year: price × customers × adoption × times; `None` without a price or
/// an adoption.
pub fn yearly_income(extra: &Extra, members: &Members) -> Option<Money> {
    let customers: u32 = members.classes.iter().sum();
    let share = extra
        .adoption
        .filter(|share| share.is_finite())?
        .clamp(0.0, 100.0)
        / 100.0;
    let times = f64::from(extra.times.unwrap_or(1));
    Some(extra.price?.part(f64::from(customers) * share * times))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(units: i64) -> Money {
        Money(units * Money::SCALE)
    }

    fn deal(stage: Stage, amount: i64, day: Option<&str>) -> Deal {
        Deal {
            stage,
            amount: Some(units(amount)),
            expected: day.and_then(Day::from_iso),
            ..Deal::default()
        }
    }

    /// VEC-O3: March has 1,000 × 50 % and 400 × 80 %; a sale made in it is no projection.
    #[test]
    fn months_are_told_by_amount_times_probability() {
        let mut sure = deal(Stage::Contacted, 400, Some("2026-03-31"));
        sure.probability = Some(80);
        let deals = [
            deal(Stage::Offered, 1_000, Some("2026-03-01")),
            sure,
            deal(Stage::Won, 700, Some("2026-03-15")),
            deal(Stage::Lost, 9_000, Some("2026-03-15")),
            deal(Stage::Interested, 200, None),
        ];
        let march = Projected {
            deals: 2,
            amount: units(1_400),
            weighted: units(820),
            won: units(700),
        };
        let undated = Projected {
            deals: 1,
            amount: units(200),
            weighted: units(50),
            won: Money::ZERO,
        };
        let month = Day::from_iso("2026-03-01").map(Day::month_number);
        let rows: Vec<_> = projection(&deals).into_iter().collect();
        assert_eq!(rows, [(None, undated), (month, march)]);
    }

    #[test]
    fn what_was_won_or_lost_is_certain_and_never_late() {
        let today = Day::from_iso("2026-05-01").expect("a day");
        let mut won = deal(Stage::Won, 10, Some("2026-03-01"));
        won.probability = Some(20);
        assert_eq!((won.chance(), won.is_late(today)), (100, false));
        let open = deal(Stage::Offered, 10, Some("2026-04-30"));
        assert!(
            open.is_late(today) && !deal(Stage::Offered, 10, Some("2026-05-01")).is_late(today)
        );
        let mut wild = open;
        wild.probability = Some(250);
        assert_eq!((wild.chance(), wild.weighted()), (100, units(10)));
    }

    /// REN-3.2: 200 customers × 10 % × 3 times × 50.
    #[test]
    fn an_extra_brings_price_times_takers_times_times() {
        let members = Members {
            classes: [20, 60, 120],
            ..Members::default()
        };
        let mut extra = Extra {
            price: Some(units(50)),
            adoption: Some(10.0),
            times: Some(3),
            ..Extra::default()
        };
        assert_eq!(yearly_income(&extra, &members), Some(units(3_000)));
        extra.times = None;
        extra.adoption = Some(1e9);
        assert_eq!(yearly_income(&extra, &members), Some(units(10_000)));
        extra.price = None;
        assert_eq!(yearly_income(&extra, &members), None);
    }
}
