//! Exact money.

use serde::{Deserialize, Serialize};
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

/// An amount of money in ten-thousandths of the currency's unit, exact.
///
/// Real exports carry up to four decimals per line (prices per kilo, prorated discounts), so cents
/// would lose money that the firm's own total holds. The range is ±922 billion units.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Money(pub i64);

impl Money {
    pub const ZERO: Money = Money(0);
    /// How many of our units make one unit of the currency.
    pub const SCALE: i64 = 10_000;
    /// Decimals behind the point that [`Money`] keeps.
    pub const DECIMALS: u32 = 4;

    /// For charts, means and ratios only: sums are made on the exact side.
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / Self::SCALE as f64
    }

    /// A number that somebody typed, in units of the currency, to the last decimal that we keep.
    ///
    /// ```
    /// use cartera::ledger::Money;
    /// assert_eq!(Money::from_units(12.34), Money(123_400));
    /// ```
    pub fn from_units(units: f64) -> Money {
        Money((units * Self::SCALE as f64).round() as i64)
    }

    /// A share of it, 0.25 for a quarter, rounded.
    pub fn part(self, share: f64) -> Money {
        Money((self.0 as f64 * share).round() as i64)
    }

    /// Rounded to cents, halves away from zero.
    pub fn cents(self) -> i64 {
        let unit = Self::SCALE / 100;
        (self.0.abs() + unit / 2) / unit * self.0.signum()
    }

    /// Plain decimal to the cent, point as separator: `-1234.50`.
    ///
    /// ```
    /// use cartera::ledger::Money;
    /// assert_eq!(Money(-12_345_000).to_plain(), "-1234.50");
    /// assert_eq!(Money(50).to_plain(), "0.01");
    /// ```
    pub fn to_plain(self) -> String {
        let cents = self.cents();
        let sign = if cents < 0 { "-" } else { "" };
        format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100)
    }

    /// This part of `whole`, 0 when there is no whole.
    pub fn share_of(self, whole: Money) -> f64 {
        if whole.0 == 0 {
            0.0
        } else {
            self.0 as f64 / whole.0 as f64
        }
    }

    /// Mean of `count` amounts that add up to this one, in currency units; 0 for none.
    pub fn mean(self, count: u32) -> f64 {
        if count == 0 {
            0.0
        } else {
            self.to_f64() / f64::from(count)
        }
    }
}

impl Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0.saturating_add(other.0))
    }
}

impl Sub for Money {
    type Output = Money;
    fn sub(self, other: Money) -> Money {
        Money(self.0.saturating_sub(other.0))
    }
}

impl Neg for Money {
    type Output = Money;
    fn neg(self) -> Money {
        Money(self.0.saturating_neg())
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Money) {
        *self = *self + other;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Money) {
        *self = *self - other;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Money {
        amounts.fold(Money::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cents_round_halves_away_from_zero() {
        assert_eq!(
            [Money(149), Money(150), Money(-150), Money(-149)].map(Money::cents),
            [1, 2, -2, -1]
        );
        assert_eq!(Money(-49).to_plain(), "0.00");
    }

    #[test]
    fn ten_thousandths_add_up_where_cents_would_not() {
        let sum: Money = std::iter::repeat_n(Money(3_333), 3).sum();
        assert_eq!(sum, Money(9_999));
    }
}
