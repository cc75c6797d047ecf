//! From amounts to ranks and classes.

use super::Limits;
use crate::ledger::Money;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Class {
    A,
    B,
    C,
}

impl Class {
    pub const ALL: [Class; 3] = [Class::A, Class::B, Class::C];

    pub fn name(self) -> &'static str {
        match self {
            Class::A => "A",
            Class::B => "B",
            Class::C => "C",
        }
    }
}

/// Where a customer stands in a ranking.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// 1 is the largest amount.
    pub rank: u32,
    pub class: Class,
    pub amount: Money,
    /// Of the sum of positive amounts; negative for a negative amount.
    pub share: f64,
    /// This customer's and all better ones' share; stays at its height past the last positive.
    pub cumulative_share: f64,
}

/// Places by customer number; `None` for those not taking part.
pub fn rank<'a>(
    amounts: &[Option<Money>],
    code: impl Fn(u32) -> &'a str,
    limits: &Limits,
) -> Vec<Option<Place>> {
    let mut order: Vec<(Reverse<Money>, u32)> = (amounts.iter().enumerate())
        .filter_map(|(customer, amount)| Some((Reverse((*amount)?), customer as u32)))
        .collect();
    order.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| code(a.1).cmp(code(b.1))));
    let base: i128 = order
        .iter()
        .map(|(Reverse(amount), _)| i128::from(amount.0.max(0)))
        .sum();
    let share = |part: i128| {
        if base == 0 {
            0.0
        } else {
            part as f64 / base as f64
        }
    };

    let mut places = vec![None; amounts.len()];
    let mut before: i128 = 0;
    let mut last: Option<(Money, Class)> = None;
    for (rank, &(Reverse(amount), customer)) in order.iter().enumerate() {
        let class = match last {
            _ if amount <= Money::ZERO => Class::C,
            Some((same, class)) if same == amount => class,
            _ => match limits.under(before, base) {
                (true, _) => Class::A,
                (false, true) => Class::B,
                (false, false) => Class::C,
            },
        };
        last = Some((amount, class));
        before += i128::from(amount.0.max(0));
        places[customer as usize] = Some(Place {
            rank: rank as u32 + 1,
            class,
            amount,
            share: share(i128::from(amount.0)),
            cumulative_share: share(before),
        });
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(amounts: &[i64]) -> String {
        let codes: Vec<String> = (0..amounts.len()).map(|i| format!("{i:03}")).collect();
        let amounts: Vec<_> = amounts.iter().map(|&a| Some(Money(a))).collect();
        let places = rank(
            &amounts,
            |customer| &codes[customer as usize],
            &Limits::default(),
        );
        places
            .iter()
            .map(|place| place.map_or("-", |place| place.class.name()))
            .collect()
    }

    #[test]
    fn the_first_customer_is_an_a_however_large() {
        assert_eq!(classes(&[9_000, 600, 400]), "ABC");
    }

    #[test]
    fn the_customer_that_crosses_a_limit_stays_in_the_better_class() {
        // 50 + 30 = exactly 80 % before the third: B; 95 % before the fifth: C.
        assert_eq!(classes(&[50, 30, 10, 5, 5]), "AABBB");
        assert_eq!(classes(&[50, 30, 10, 5, 4, 1]), "AABBCC");
    }

    #[test]
    fn equal_amounts_share_the_better_class() {
        assert_eq!(classes(&[40, 40, 20]), "AAB");
        assert_eq!(classes(&[79, 7, 7, 7]), "AAAA");
    }

    #[test]
    fn nothing_and_less_than_nothing_are_c() {
        assert_eq!(classes(&[100, 0, -5]), "ACC");
        assert_eq!(classes(&[0, -5]), "CC");
        assert_eq!(classes(&[]), "");
    }
}
