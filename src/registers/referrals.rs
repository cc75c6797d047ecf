//! Who recommends us to whom (REF-2.2, FID-14.4), and what affiliates cost (REF-4.1).

use crate::ledger::fold;
use crate::ledger::{Day, Money};
use crate::registers::follow::Outcome;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// One person whom a customer recommended us to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Referral {
    pub date: Day,
    pub referrer: String,
    /// A name, or the code in the firm's file once they are a customer.
    pub referred: String,
    /// Telephone or address.
    pub contact: String,
    pub state: State,
    pub note: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    #[default]
    Given,
    Contacted,
    Bought,
    NotInterested,
}

impl State {
    pub const ALL: [State; 4] = [
        State::Given,
        State::Contacted,
        State::Bought,
        State::NotInterested,
    ];
}

/// A customer who earns by recommending.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Affiliate {
    pub since: Day,
    pub customer: String,
    /// For each new customer.
    pub fixed: Option<Money>,
    /// Of what the new customers buy, in percent.
    pub percent: Option<f64>,
    pub note: String,
}

/// What a customer brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReferrerRow {
    pub referrer: String,
    pub referrals: u32,
    /// By the state that was written, or because they are in the sales.
    pub bought: u32,
    /// Sales less returns of those who are in the sales, since they were referred.
    pub purchases: Money,
}

/// Referrers by what they brought in purchases, then by how many people. `outcomes` in the order of
/// the referrals; fewer of them count as unknown.
pub fn by_referrer(referrals: &[Referral], outcomes: &[Outcome]) -> Vec<ReferrerRow> {
    let mut rows: BTreeMap<String, ReferrerRow> = BTreeMap::new();
    for (at, referral) in referrals.iter().enumerate() {
        let outcome = outcomes.get(at).copied().unwrap_or_default();
        let key = fold(referral.referrer.trim());
        let row = rows.entry(key).or_insert_with(|| ReferrerRow {
            referrer: referral.referrer.trim().to_owned(),
            ..ReferrerRow::default()
        });
        row.referrals += 1;
        row.bought += u32::from(referral.state == State::Bought || outcome.again == Some(true));
        row.purchases += outcome.purchases;
    }
    let mut rows: Vec<ReferrerRow> = rows.into_values().collect();
    rows.sort_by_key(|row| Reverse((row.purchases, row.referrals)));
    rows
}

/// A customer as they are on the whole.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeanCustomer {
    /// VVC by the simple formula, in currency units.
    pub lifetime: f64,
    /// The same before the margin: all they buy.
    pub lifetime_sales: f64,
}

/// What a new customer costs by commission, against what they are worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Commission {
    /// For one new customer: the fixed part, and the percentage of all they will buy; in currency units.
    pub cost: f64,
    /// VVC less the cost; `None` without a VVC.
    pub left: Option<f64>,
    /// Whether it is cheaper than the cost of acquisition; `None` where that is not known.
    pub under_acquisition: Option<bool>,
}

/// `None` where the affiliate earns nothing, or earns of sales that nobody can tell.
pub fn commission(
    affiliate: &Affiliate,
    mean: Option<MeanCustomer>,
    acquisition: Option<Money>,
) -> Option<Commission> {
    if affiliate.fixed.is_none() && affiliate.percent.is_none() {
        return None;
    }
    let variable = match affiliate.percent {
        Some(percent) => percent / 100.0 * mean?.lifetime_sales,
        None => 0.0,
    };
    let cost = affiliate.fixed.map_or(0.0, Money::to_f64) + variable;
    Some(Commission {
        cost,
        left: mean.map(|mean| mean.lifetime - cost),
        under_acquisition: acquisition.map(|acquisition| cost <= acquisition.to_f64()),
    })
}

/// What an affiliate has earned so far: the fixed part for each who bought, the percentage of what
/// they bought; in currency units.
pub fn commission_paid(affiliate: &Affiliate, rows: &[ReferrerRow]) -> f64 {
    let own = fold(affiliate.customer.trim());
    let row = rows.iter().find(|row| fold(&row.referrer) == own);
    row.map_or(0.0, |row| {
        let fixed = affiliate.fixed.map_or(0.0, Money::to_f64) * f64::from(row.bought);
        fixed + affiliate.percent.unwrap_or_default() / 100.0 * row.purchases.to_f64()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn referral(referrer: &str, state: State) -> Referral {
        Referral {
            referrer: referrer.into(),
            state,
            ..Referral::default()
        }
    }

    fn bought(units: i64) -> Outcome {
        Outcome {
            known: true,
            again: Some(units > 0),
            worth: None,
            purchases: Money(units * Money::SCALE),
        }
    }

    /// FID-14.4: Ana brought three, two of whom bought for 300 + 50; Beto one, who only says so.
    #[test]
    fn referrers_are_credited_with_what_their_people_bought() {
        let referrals = [
            referral("Beto", State::Bought),
            referral("Ana", State::Contacted),
            referral(" ANA", State::Bought),
            referral("Ana", State::Given),
        ];
        let outcomes = [Outcome::default(), bought(300), bought(50), bought(0)];
        let rows = by_referrer(&referrals, &outcomes);
        let told: Vec<_> = (rows.iter())
            .map(|row| {
                (
                    row.referrer.as_str(),
                    row.referrals,
                    row.bought,
                    row.purchases.to_f64(),
                )
            })
            .collect();
        assert_eq!(told, [("Ana", 3, 2, 350.0), ("Beto", 1, 1, 0.0)]);
        let affiliate = Affiliate {
            customer: "ana".into(),
            fixed: Some(Money(100_000)),
            percent: Some(4.0),
            ..Affiliate::default()
        };
        // 2 × 10 + 4 % of 350
        assert_eq!(commission_paid(&affiliate, &rows), 34.0);
        assert_eq!(
            by_referrer(&referrals, &[])
                .iter()
                .map(|row| row.bought)
                .sum::<u32>(),
            2
        );
    }

    /// REF-4.1: 10 + 5 % of 1,000 is 60; of a value of 300 there are 240 left; 60 is over 50.
    #[test]
    fn a_commission_is_held_against_value_and_acquisition() {
        let mean = MeanCustomer {
            lifetime: 300.0,
            lifetime_sales: 1000.0,
        };
        let mut affiliate = Affiliate {
            fixed: Some(Money(100_000)),
            percent: Some(5.0),
            ..Affiliate::default()
        };
        let told = commission(&affiliate, Some(mean), Some(Money(500_000)));
        let expected = Commission {
            cost: 60.0,
            left: Some(240.0),
            under_acquisition: Some(false),
        };
        assert_eq!(told, Some(expected));
        assert_eq!(commission(&affiliate, None, None), None);
        affiliate.percent = None;
        assert_eq!(
            commission(&affiliate, None, None).map(|one| one.cost),
            Some(10.0)
        );
        affiliate.fixed = None;
        assert_eq!(commission(&affiliate, Some(mean), None), None);
    }
}
