//! What enters of each currency, and at which rate: several moneys are never added up unasked.

use super::number;
use super::{Choices, Decimal, Question, currency};
use serde::{Deserialize, Serialize};

/// What one unit of a currency is worth in the one that is summed, in billionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Rate(pub i64);

impl Rate {
    pub const DECIMALS: u32 = 9;
    pub const ONE: Rate = Rate(10i64.pow(Rate::DECIMALS));

    /// For showing only.
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / Rate::ONE.0 as f64
    }

    /// A rate as a person types it, with up to nine decimals; `None` for nothing above zero.
    pub fn from_text(text: &str, decimal: Decimal) -> Option<Rate> {
        let text = text.trim().as_bytes();
        let rate = number::scaled(text, decimal, Rate::DECIMALS)?;
        i64::try_from(rate).ok().filter(|&rate| rate > 0).map(Rate)
    }

    /// Ten-thousandths in the other money, rounded, halves away from zero.
    pub(super) fn apply(self, value: i64) -> Option<i64> {
        if self == Rate::ONE {
            return Some(value);
        }
        number::divided(
            i128::from(value) * i128::from(self.0),
            i128::from(Rate::ONE.0),
        )
    }
}

/// What to do with the currencies of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CurrencyChoice {
    /// Rows in any other one do not enter.
    Only(String),
    /// All are turned into `base`; rows in a currency without a rate do not enter.
    Rates {
        base: String,
        rates: Vec<(String, Rate)>,
    },
    /// They are one money, whatever the signs say.
    Same,
}

impl Default for CurrencyChoice {
    fn default() -> CurrencyChoice {
        CurrencyChoice::Only(currency::LOCAL.into())
    }
}

impl CurrencyChoice {
    pub(super) fn rate(&self, name: &str) -> Option<Rate> {
        match self {
            CurrencyChoice::Same => Some(Rate::ONE),
            CurrencyChoice::Only(only) => (only == name).then_some(Rate::ONE),
            CurrencyChoice::Rates { base, .. } if base == name => Some(Rate::ONE),
            CurrencyChoice::Rates { rates, .. } => rates
                .iter()
                .find(|(known, rate)| known == name && rate.0 > 0)
                .map(|&(_, rate)| rate),
        }
    }

    /// The money of the sum, or the file's own.
    pub(super) fn base(&self) -> &str {
        match self {
            CurrencyChoice::Only(name) => name,
            CurrencyChoice::Rates { base, .. } => base,
            CurrencyChoice::Same => currency::LOCAL,
        }
    }

    /// The money of the sum, by name; `None` for the file's own.
    pub(super) fn sum_of(&self, seen: &[(String, u64)]) -> Option<String> {
        let mut named = seen.iter().filter(|(name, _)| name != currency::LOCAL);
        let name = match self {
            CurrencyChoice::Same => match (named.next(), named.next()) {
                (Some((name, _)), None) => name,
                _ => return None,
            },
            _ => self.base(),
        };
        (name != currency::LOCAL).then(|| name.to_owned())
    }
}

/// What to do with the currencies seen in the sample, each with its rows, and the question that
/// stays open. One money needs no answer, unless it would be added to another one.
pub(super) fn settle(
    seen: &[(String, u64)],
    choices: &Choices,
    remembered: Option<CurrencyChoice>,
) -> (CurrencyChoice, Option<Question>) {
    if let Some(chosen) = &choices.currency {
        return (chosen.clone(), None);
    }
    let own = (seen.first()).map_or(currency::LOCAL, |(name, _)| name.as_str());
    let only = CurrencyChoice::Only(own.into());
    let beside = &choices.beside;
    if seen.len() <= 1 && beside.iter().all(|other| other == own) {
        return (only, None);
    }
    let still_says_all = |choice: &CurrencyChoice| match choice {
        CurrencyChoice::Same => true,
        CurrencyChoice::Only(name) => {
            seen.iter().any(|(seen, _)| seen == name) && beside.iter().all(|other| other == name)
        }
        // Rates of another month.
        CurrencyChoice::Rates { .. } => false,
    };
    if let Some(choice) = remembered.filter(still_says_all) {
        return (choice, None);
    }
    let count = |rows: u64| u32::try_from(rows).unwrap_or(u32::MAX);
    let seen = seen.iter().map(|(name, rows)| (name.clone(), count(*rows)));
    let question = Question::Currencies {
        seen: seen.collect(),
        beside: beside.clone(),
    };
    (only, Some(question))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_round_halves_away_from_zero() {
        let rate = |text: &str| Rate::from_text(text, Decimal::Point);
        assert_eq!(rate("1"), Some(Rate::ONE));
        assert_eq!(rate("0.000735294"), Some(Rate(735_294)));
        assert_eq!(rate("1,050.25"), Some(Rate(1_050_250_000_000)));
        assert_eq!([rate("0"), rate(""), rate("x"), rate("-1")], [None; 4]);
        let half = Rate(500_000_000);
        assert_eq!((half.apply(3), half.apply(-3)), (Some(2), Some(-2)));
        assert_eq!(Rate(i64::MAX).apply(i64::MAX), None);
        assert_eq!(Rate::ONE.apply(-7), Some(-7));
    }
}
