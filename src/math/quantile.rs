//! Sample quantiles.

/// The `p`-quantile (0 ≤ p ≤ 1) of ascending values, type 7 of Hyndman and Fan (1996): linear
/// interpolation at position (n − 1)p, as R's `quantile` and numpy do by default. `None` without
/// values.
///
/// ```
/// use cartera::math::quantile;
/// // numpy.quantile([1, 2, 4, 8], 0.4) == 2.4
/// assert_eq!(quantile(&[1.0, 2.0, 4.0, 8.0], 0.4), Some(2.4000000000000004));
/// ```
pub fn quantile(ascending: &[f64], p: f64) -> Option<f64> {
    let last = ascending.len().checked_sub(1)?;
    let position = last as f64 * p.clamp(0.0, 1.0);
    // 0.29 × 100 must be 29, not 28.999…: a cut a hair below a value would lift its score.
    let position = if (position - position.round()).abs() < 1e-9 {
        position.round()
    } else {
        position
    };
    let below = position.floor() as usize;
    let above = (below + 1).min(last);
    let weight = position - below as f64;
    Some(ascending[below] + (ascending[above] - ascending[below]) * weight)
}

#[cfg(test)]
mod tests {
    use super::quantile;

    #[test]
    fn ends_and_single_values() {
        assert_eq!(quantile(&[], 0.5), None);
        assert_eq!(quantile(&[3.0], 0.2), Some(3.0));
        assert_eq!(quantile(&[1.0, 2.0], 1.0), Some(2.0));
    }

    #[test]
    fn definitions_fixture_of_one_hundred_customers() {
        let counts = [(1.0, 60), (2.0, 20), (3.0, 10), (5.0, 6), (12.0, 4)];
        let values: Vec<f64> = counts
            .iter()
            .flat_map(|&(value, n)| std::iter::repeat_n(value, n))
            .collect();
        let cuts = [0.2, 0.4, 0.6, 0.8].map(|p| quantile(&values, p).unwrap_or(f64::NAN));
        for (cut, expected) in cuts.iter().zip([1.0, 1.0, 1.4, 2.2]) {
            assert!((cut - expected).abs() < 1e-9, "{cuts:?}");
        }
    }
}
