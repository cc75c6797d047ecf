//! How much depends on how few.

use super::Place;
use crate::ledger::Money;
use serde::{Deserialize, Serialize};

/// Shares and indices over the positive amounts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Concentration {
    /// Share of the largest customer, of the five largest, of the largest 20 % of customers
    /// (rounded up): 0 to 1.
    pub top_1: f64,
    pub top_5: f64,
    pub top_fifth: f64,
    /// 0 (all alike) to 1 (one has all): (2 Σ i·v_i)/(n Σ v) − (n+1)/n, v ascending, i from 1.
    pub gini: f64,
    /// Herfindahl–Hirschman: Σ share², 1/n to 1.
    pub hhi: f64,
    /// Customers with a positive amount.
    pub customers: u32,
}

/// Concentration of some customers' amounts; amounts of zero or less do not take part.
pub fn concentration(amounts: impl Iterator<Item = Money>) -> Concentration {
    let mut values: Vec<f64> = amounts
        .filter(|&amount| amount > Money::ZERO)
        .map(Money::to_f64)
        .collect();
    values.sort_unstable_by(f64::total_cmp);
    let n = values.len();
    if n == 0 {
        return Concentration::default();
    }
    let sum: f64 = values.iter().sum();
    let top = |k: usize| values.iter().rev().take(k).sum::<f64>() / sum;
    let weighted: f64 = values
        .iter()
        .zip(1..)
        .map(|(value, i)| value * f64::from(i))
        .sum();
    let count = n as f64;
    Concentration {
        top_1: top(1),
        top_5: top(5),
        top_fifth: top(n.div_ceil(5)),
        gini: 2.0 * weighted / (count * sum) - (count + 1.0) / count,
        hhi: values.iter().map(|value| (value / sum).powi(2)).sum(),
        customers: n as u32,
    }
}

/// Points of the Pareto curve, at most about 200: share of customers (0 to 1), cumulative share of
/// revenue (0 to 1). Begins at the origin.
pub(super) fn pareto(places: impl Iterator<Item = Place>) -> Vec<(f64, f64)> {
    let mut curve: Vec<(u32, f64)> = places
        .map(|place| (place.rank, place.cumulative_share))
        .collect();
    curve.sort_unstable_by_key(|&(rank, _)| rank);
    let n = curve.len();
    let step = n.div_ceil(200).max(1);
    let kept = (curve.iter())
        .filter(|&&(rank, _)| (rank as usize).is_multiple_of(step) || rank as usize == n);
    std::iter::once((0.0, 0.0))
        .chain(kept.map(|&(rank, share)| (f64::from(rank) / n as f64, share)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(amounts: &[i64]) -> Concentration {
        concentration(amounts.iter().map(|&amount| Money(amount)))
    }

    #[test]
    fn gini_of_known_distributions() {
        // R's ineq::Gini(c(1,2,3,4)) is 0.25; equal amounts give 0.
        assert!((of(&[1, 2, 3, 4]).gini - 0.25).abs() < 1e-12);
        assert!(of(&[7, 7, 7]).gini.abs() < 1e-12);
        assert_eq!(of(&[]), Concentration::default());
    }

    #[test]
    fn top_shares() {
        let c = of(&[50, 20, 10, 10, 5, 5, -40, 0]);
        assert!((c.top_1 - 0.5).abs() < 1e-12 && (c.top_5 - 0.95).abs() < 1e-12);
        assert!((c.top_fifth - 0.7).abs() < 1e-12); // two of six customers
        assert_eq!(c.customers, 6);
    }
}
