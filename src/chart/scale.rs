//! From values to places.

/// A straight scale from a range of values to a range of pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    values: (f64, f64),
    pixels: (f64, f64),
}

impl Scale {
    /// `pixels` may run backwards, as heights do. A range of one value is widened.
    pub fn new(values: (f64, f64), pixels: (f64, f64)) -> Scale {
        let (low, high) = values;
        let values = if high > low {
            (low, high)
        } else {
            (low, low + 1.0)
        };
        Scale { values, pixels }
    }

    pub fn at(&self, value: f64) -> f64 {
        let share = (value - self.values.0) / (self.values.1 - self.values.0);
        self.pixels.0 + share * (self.pixels.1 - self.pixels.0)
    }
}

/// Round values to write at an axis: about `count` steps of 1, 2, 2½ or 5 times a power of ten that
/// cover `low` to `high`, both ends included.
pub fn ticks(low: f64, high: f64, count: usize) -> Vec<f64> {
    let (low, high) = (low.min(high), low.max(high));
    if !(high - low).is_finite() || high <= low {
        return vec![if low.is_finite() { low } else { 0.0 }];
    }
    let rough = (high - low) / count.max(1) as f64;
    let power = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0]
        .map(|factor| factor * power)
        .into_iter()
        .find(|step| *step >= rough * (1.0 - 1e-9))
        .unwrap_or(10.0 * power);
    let (first, last) = (
        (low / step).floor() as i64,
        (high / step - 1e-9).ceil() as i64,
    );
    // Multiplied, not added up: ten times 0.1 must be written 1.
    (first..=last).map(|index| index as f64 * step).collect()
}

/// At most `most` of the points of a line, first and last included, in even steps: more than the
/// screen can show only costs time.
pub fn thin(points: &[(f64, f64)], most: usize) -> Vec<(f64, f64)> {
    if points.len() <= most.max(2) {
        return points.to_vec();
    }
    let last = (points.len() - 1) as f64;
    let steps = (most.max(2) - 1) as f64;
    (0..=steps as usize)
        .map(|step| points[(step as f64 / steps * last).round() as usize])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_cover_the_values() {
        assert_eq!(
            ticks(0.0, 1.0, 5),
            [0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0]
        );
        assert_eq!(ticks(0.0, 184.0, 4), [0.0, 50.0, 100.0, 150.0, 200.0]);
        assert_eq!(ticks(-30.0, 90.0, 4), [-50.0, 0.0, 50.0, 100.0]);
        assert_eq!(ticks(0.0, 0.0, 4), [0.0]);
        assert_eq!(ticks(f64::NAN, 1.0, 4).len(), 1);
        assert!(ticks(0.0, 1e300, 5).len() < 12);
    }

    #[test]
    fn scales_run_both_ways() {
        let scale = Scale::new((0.0, 10.0), (100.0, 0.0));
        assert_eq!(
            [scale.at(0.0), scale.at(2.5), scale.at(10.0)],
            [100.0, 75.0, 0.0]
        );
        assert!(Scale::new((3.0, 3.0), (0.0, 1.0)).at(3.0).is_finite());
    }

    #[test]
    fn thinning_keeps_both_ends() {
        let line: Vec<(f64, f64)> = (0..1000).map(|x| (f64::from(x), 0.0)).collect();
        let thinned = thin(&line, 100);
        assert_eq!(
            (thinned.len(), thinned[0], thinned[99]),
            (100, line[0], line[999])
        );
        assert_eq!(thin(&line[..5], 100), line[..5]);
    }
}
