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
/// stays open. One money needs no answer, unless another one is loaded.
pub(super) fn settle(
    seen: &[(String, u64)],
    choices: &Choices,
) -> (CurrencyChoice, Option<Question>) {
    if let Some(chosen) = &choices.currency {
        return (chosen.clone(), None);
    }
    let own = (seen.first()).map_or(currency::LOCAL, |(name, _)| name.as_str());
    let mut asked: Vec<(String, u32)> = (seen.iter())
        .map(|(name, rows)| (name.clone(), u32::try_from(*rows).unwrap_or(u32::MAX)))
        .collect();
    let loaded = (choices.loaded_currency.iter())
        .filter(|loaded| own != currency::LOCAL && !seen.iter().any(|(name, _)| name == *loaded));
    asked.extend(loaded.map(|name| (name.clone(), 0)));
    let question = (asked.len() > 1).then_some(Question::Currencies { seen: asked });
    (CurrencyChoice::Only(own.into()), question)
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
