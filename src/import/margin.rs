//! Margins that are told as a share of the amount.

use super::number::divided;
use super::{Decimal, Evidence, Field, Mapping, mapping};
use crate::ledger::Money;
use serde::{Deserialize, Serialize};

/// What a bare number of the margin column is; one with "%" is a percentage in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum MarginUnit {
    #[default]
    Money,
    /// 35 is 35 % of the amount.
    Percent,
    /// 0.35 is 35 % of the amount.
    Fraction,
}

impl MarginUnit {
    /// By the cells, most of which carry "%", or by the heading.
    pub(super) fn of(
        mapping: &Mapping,
        evidence: &[Evidence],
        header: &[String],
        decimals: &[Decimal],
    ) -> MarginUnit {
        let Some(column) = mapping.column(Field::Margin) else {
            return MarginUnit::Money;
        };
        let found = evidence.get(column);
        if found.is_some_and(|e| e.percent_share >= 0.5) {
            return MarginUnit::Percent;
        }
        if !header.get(column).is_some_and(|name| says_share(name)) {
            return MarginUnit::Money;
        }
        let decimal = decimals.get(column).copied().unwrap_or(Decimal::Point);
        match found {
            Some(e) if e.beyond_one[decimal as usize] == 0 => MarginUnit::Fraction,
            _ => MarginUnit::Percent,
        }
    }

    /// The margin that a cell tells on an amount; both in ten-thousandths.
    pub(super) fn margin(self, cell: i64, percent: bool, amount: i64) -> Option<i64> {
        let whole = match self {
            _ if percent => 100,
            MarginUnit::Money => return Some(cell),
            MarginUnit::Percent => 100,
            MarginUnit::Fraction => 1,
        };
        let scale = i128::from(Money::SCALE) * whole;
        divided(i128::from(amount) * i128::from(cell), scale)
    }

    pub fn is_share(self) -> bool {
        self != MarginUnit::Money
    }
}

fn says_share(heading: &str) -> bool {
    let words = ["porcentaje", "porcentual", "porcentagem", "percent", "pct"];
    let folded = mapping::fold(heading);
    heading.contains('%') || words.iter().any(|word| folded.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_the_amount_is_rounded_half_away_from_zero() {
        use MarginUnit::*;
        assert_eq!(Money.margin(350_000, false, 1_000_000), Some(350_000));
        assert_eq!(Money.margin(350_000, true, 1_000_000), Some(350_000));
        assert_eq!(Percent.margin(350_000, false, 2_000_000), Some(700_000));
        assert_eq!(Fraction.margin(3_500, false, 2_000_000), Some(700_000));
        assert_eq!(Fraction.margin(350_000, true, 2_000_000), Some(700_000));
        assert_eq!(Percent.margin(500_000, false, -3), Some(-2));
        assert_eq!(Percent.margin(-500_000, false, 3), Some(-2));
        assert_eq!(Percent.margin(i64::MAX, false, i64::MAX), None);
    }

    #[test]
    fn what_a_bare_number_is() {
        let mut mapping = Mapping::default();
        mapping.set(Field::Margin, Some(0));
        let of = |heading: &str, percent_share: f64, beyond: u32| {
            let evidence = Evidence {
                percent_share,
                beyond_one: [beyond, 9],
                ..Evidence::default()
            };
            let header = [heading.to_string()];
            MarginUnit::of(&mapping, &[evidence], &header, &[Decimal::Comma])
        };
        assert_eq!(of("Margen", 0.0, 5), MarginUnit::Money);
        assert_eq!(of("Margen", 0.9, 5), MarginUnit::Percent);
        assert_eq!(of("Margen %", 0.0, 5), MarginUnit::Percent);
        assert_eq!(of("% margen", 0.0, 0), MarginUnit::Fraction);
        assert_eq!(of("Porcentaje de margen", 0.0, 1), MarginUnit::Percent);
    }
}
