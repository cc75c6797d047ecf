//! How sure a difference between two groups is: intervals of 95 %, and how many it takes.
//!
//! Sources: Wilson (1927), *J. Am. Stat. Assoc.* 22; Newcombe (1998), *Statistics in Medicine* 17,
//! 873–890 (method 10); Welch (1947), *Biometrika* 34; Fleiss, Levin and Paik (2003), *Statistical
//! Methods for Rates and Proportions*, ch. 4, without correction for continuity.

use super::student_95;
use serde::{Deserialize, Serialize};

/// Beyond it lie 2.5 % of the normal distribution: α = .05, two sides.
const Z_ALPHA: f64 = 1.959963984540054;
/// Beyond it lie 20 %: a power of .8.
const Z_POWER: f64 = 0.8416212335729143;
/// More than this many per group is no advice.
const MOST: f64 = 1e7;

/// A difference between two groups, and where it lies with a confidence of 95 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    pub low: f64,
    pub estimate: f64,
    pub high: f64,
    /// How many each group would need for a difference of this size to be told from none, with α = .05
    /// and a power of .8; `None` where there is no difference, or too small a one.
    pub needed: Option<u32>,
}

impl Difference {
    /// Whether zero is outside the interval.
    pub fn is_told(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }
}

/// Wilson's interval of a share: `count` of `all`.
///
/// ```
/// use cartera::math::wilson;
/// // Newcombe (1998), 81 of 263.
/// let (low, high) = wilson(81, 263);
/// assert_eq!((format!("{low:.4}"), format!("{high:.4}")), ("0.2553".into(), "0.3662".into()));
/// ```
pub fn wilson(count: u32, all: u32) -> (f64, f64) {
    let (k, n, z2) = (f64::from(count), f64::from(all), Z_ALPHA * Z_ALPHA);
    let middle = (k + z2 / 2.0) / (n + z2);
    let spread = if all == 0 { 0.0 } else { k * (n - k) / n };
    let half = Z_ALPHA / (n + z2) * (spread + z2 / 4.0).sqrt();
    // At the ends the formula gives 0 and 1 but for the last digits.
    ((middle - half).max(0.0), (middle + half).min(1.0))
}

/// The difference of two shares, `count` of `all` less `other_count` of `other_all`, by Newcombe's
/// method 10. `None` where a group is empty.
pub fn of_shares(
    (count, all): (u32, u32),
    (other_count, other_all): (u32, u32),
) -> Option<Difference> {
    if all == 0 || other_all == 0 {
        return None;
    }
    let share = |count: u32, all: u32| f64::from(count) / f64::from(all);
    let (p, q) = (share(count, all), share(other_count, other_all));
    let ((p_low, p_high), (q_low, q_high)) = (wilson(count, all), wilson(other_count, other_all));
    let estimate = p - q;
    let mean = (p + q) / 2.0;
    let root = Z_ALPHA * (2.0 * mean * (1.0 - mean)).sqrt()
        + Z_POWER * (p * (1.0 - p) + q * (1.0 - q)).sqrt();
    Some(Difference {
        low: estimate - (p - p_low).hypot(q_high - q),
        estimate,
        high: estimate + (p_high - p).hypot(q - q_low),
        needed: needed((root / estimate).powi(2)),
    })
}

/// The difference of the means of two samples, by Welch's method. `None` where a sample has fewer than
/// two values, or nothing varies.
pub fn of_means(values: &[f64], others: &[f64]) -> Option<Difference> {
    let ((mean, variance), (other_mean, other_variance)) = (spread(values)?, spread(others)?);
    let (n, m) = (values.len() as f64, others.len() as f64);
    let (own, other) = (variance / n, other_variance / m);
    let error = own + other;
    if error <= 0.0 {
        return None;
    }
    let freedom = error * error / (own * own / (n - 1.0) + other * other / (m - 1.0));
    let half = student_95(freedom)? * error.sqrt();
    let estimate = mean - other_mean;
    let z = Z_ALPHA + Z_POWER;
    Some(Difference {
        low: estimate - half,
        estimate,
        high: estimate + half,
        needed: needed(z * z * (variance + other_variance) / (estimate * estimate)),
    })
}

fn needed(each: f64) -> Option<u32> {
    (each <= MOST).then(|| each.ceil().max(2.0) as u32)
}

/// Mean, and variance with n − 1.
fn spread(values: &[f64]) -> Option<(f64, f64)> {
    if values.len() < 2 {
        return None;
    }
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    Some((mean, squares / (n - 1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, expected: f64, tolerance: f64) {
        assert!(
            (found - expected).abs() < tolerance,
            "{found}, not {expected}"
        );
    }

    /// Newcombe (1998), table II, method 10.
    #[test]
    fn shares_agree_with_newcombe() {
        for (own, other, low, high) in [
            ((56, 70), (48, 80), 0.0524, 0.3339),
            ((9, 10), (3, 10), 0.1705, 0.8090),
            ((6, 7), (2, 7), 0.0582, 0.8062),
            ((5, 56), (0, 29), -0.0381, 0.1926),
            ((0, 10), (0, 20), -0.1611, 0.2775),
            ((10, 10), (0, 20), 0.6791, 1.0000),
        ] {
            let found = of_shares(own, other).expect("two groups");
            near(found.low, low, 6e-5);
            near(found.high, high, 6e-5);
        }
        assert_eq!(of_shares((0, 0), (1, 2)), None);
    }

    /// Worked by hand: variances 2.5 and 10, 5.8824 degrees; their t by integrating the density.
    #[test]
    fn means_agree_with_welch() {
        let found = of_means(&[1.0, 2.0, 3.0, 4.0, 5.0], &[2.0, 4.0, 6.0, 8.0, 10.0]);
        let found = found.expect("two samples");
        near(found.estimate, -3.0, 1e-12);
        // √2.5 = 1.581139 is the error; t with 5.882353 degrees.
        let t = student_95(6.25 / (0.25 / 4.0 + 4.0 / 4.0)).expect("degrees");
        near(found.high - found.estimate, t * 2.5_f64.sqrt(), 1e-9);
        near(found.low, -6.887742, 1e-6);
        assert!(!found.is_told());
        assert_eq!(of_means(&[1.0], &[1.0, 2.0]), None);
        assert_eq!(of_means(&[1.0, 1.0], &[1.0, 1.0]), None);
    }

    /// Two sides, α = .05, power .8: half a deviation takes 63 per group (Cohen's table 64, by t);
    /// 60 % against 50 % takes 388.
    #[test]
    fn sizes_agree_with_the_textbooks() {
        let values: Vec<f64> = (0..1000)
            .map(|one| f64::from(one % 2) * 2.0 - 1.0)
            .collect();
        let shifted: Vec<f64> = values.iter().map(|value| value + 0.5).collect();
        let found = of_means(&shifted, &values).expect("two samples");
        assert_eq!(found.needed, Some(63));
        let found = of_shares((600, 1000), (500, 1000)).expect("two groups");
        assert_eq!(found.needed, Some(388));
        assert_eq!(of_shares((5, 10), (5, 10)).expect("groups").needed, None);
    }
}
