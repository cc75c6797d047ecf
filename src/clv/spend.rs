//! How much customers spend on a purchase: the gamma-gamma model (Fader and Hardie, *The Gamma-Gamma
//! Model of Monetary Value*, 2013). It takes the value of purchases to be independent of their number.

use crate::math::{digamma, ln_gamma, maximise};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spend {
    pub p: f64,
    pub q: f64,
    pub v: f64,
    pub log_likelihood: f64,
    /// Customers that it was fitted to.
    pub customers: u32,
}

impl Spend {
    /// Expected value of a purchase of someone with `x` repeat purchases of `value` on the mean; needs
    /// q > 1.
    pub fn expected(&self, x: f64, value: f64) -> f64 {
        let Spend { p, q, v, .. } = *self;
        let weight = p * x / (p * x + q - 1.0);
        (1.0 - weight) * p * v / (q - 1.0) + weight * value
    }
}

/// Customers that are enough to find the neighbourhood of the maximum.
const ROUGH: usize = 2000;

/// By maximum likelihood on repeat purchases with a value above 0: pairs of x and m̄. `None` without
/// any, or where no start leads to a maximum.
pub fn fit(customers: &[(f64, f64)]) -> Option<Spend> {
    let mean = customers.iter().map(|(_, m)| m).sum::<f64>() / customers.len().max(1) as f64;
    if mean.is_nan() || mean <= 0.0 {
        return None;
    }
    // Of numbers near 1, whatever the currency; equal numbers of purchases share what is slow.
    let mut scaled: Vec<(f64, f64)> = customers.iter().map(|&(x, m)| (x, m / mean)).collect();
    scaled.sort_by(|a, b| a.0.total_cmp(&b.0));
    let step = scaled.len().div_ceil(ROUGH).max(1);
    let rough: Vec<(f64, f64)> = scaled.iter().step_by(step).copied().collect();
    let of_rough = |logs: &[f64; 3]| likelihood(&rough, logs.map(f64::exp));
    let f = |logs: &[f64; 3]| likelihood(&scaled, logs.map(f64::exp));
    let starts = [
        [1.0, 1.5, 1.0],
        [6.0, 4.0, 0.5],
        [0.5, 6.0, 6.0],
        [15.0, 2.0, 0.2],
    ];
    let near = (starts.into_iter())
        .map(|start| maximise(of_rough, start.map(f64::ln), 1e-6))
        .filter(|found| found.value.is_finite())
        .max_by(|a, b| a.value.total_cmp(&b.value))?;
    let best = Some(maximise(f, near.at, 1e-9)).filter(|found| found.converged)?;
    let [p, q, v] = best.at.map(f64::exp);
    // Each density of m̄ is one of m̄/mean, divided by the mean.
    let shift = customers.len() as f64 * mean.ln();
    Some(Spend {
        p,
        q,
        v: v * mean,
        log_likelihood: best.value - shift,
        customers: customers.len() as u32,
    })
}

/// ln L and its derivatives by the logarithms of the parameters.
fn likelihood(customers: &[(f64, f64)], [p, q, v]: [f64; 3]) -> (f64, [f64; 3]) {
    let (mut sum, mut by) = (0.0, [0.0; 3]);
    let mut last = (f64::NAN, [0.0; 4]);
    let fixed = (ln_gamma(q), digamma(q));
    for &(x, m) in customers {
        if last.0 != x {
            let px = p * x;
            last = (
                x,
                [ln_gamma(px + q), ln_gamma(px), digamma(px + q), digamma(px)],
            );
        }
        let [both, own, both_slope, own_slope] = last.1;
        let px = p * x;
        let scale = (x * m + v).ln();
        sum += both - own - fixed.0 + q * v.ln() + (px - 1.0) * m.ln() + px * x.ln()
            - (px + q) * scale;
        by[0] += x * (both_slope - own_slope + m.ln() + x.ln() - scale);
        by[1] += both_slope - fixed.1 + v.ln() - scale;
        by[2] += q / v - (px + q) / (x * m + v);
    }
    (sum, [by[0] * p, by[1] * q, by[2] * v])
}

/// Pearson's correlation of the number of purchases and their value; the model wants it near 0.
pub fn correlation(customers: &[(f64, f64)]) -> f64 {
    let n = customers.len().max(1) as f64;
    let mean = |pick: fn(&(f64, f64)) -> f64| customers.iter().map(pick).sum::<f64>() / n;
    let (x, m) = (mean(|c| c.0), mean(|c| c.1));
    let sum = |f: &dyn Fn(&(f64, f64)) -> f64| customers.iter().map(f).sum::<f64>();
    let both = sum(&|c| (c.0 - x) * (c.1 - m));
    let (xx, mm) = (sum(&|c| (c.0 - x).powi(2)), sum(&|c| (c.1 - m).powi(2)));
    let correlation = both / (xx * mm).sqrt();
    if correlation.is_finite() {
        correlation
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fixtures of definitions D.4.
    #[test]
    fn expected_values_equal_scipy() {
        let spend = Spend {
            p: 6.25,
            q: 3.74,
            v: 15.44,
            log_likelihood: 0.0,
            customers: 0,
        };
        let rows = [
            (0.0, 0.0, 35.218978),
            (1.0, 20.0, 24.638487),
            (5.0, 50.0, 48.808473),
            (2.0, 22.35, 24.663714),
        ];
        for (x, value, expected) in rows {
            assert!((spend.expected(x, value) - expected).abs() < 1e-6, "{x}");
        }
    }
}
