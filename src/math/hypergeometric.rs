//! Gauss's hypergeometric function.

/// Terms after which a series is given up.
const MOST: u32 = 20_000;

/// ₂F₁(a, b; c; z) for 0 ≤ z < 1 by its power series; where that is slow, after Euler's
/// transformation (1−z)^(c−a−b) ₂F₁(c−a, c−b; c; z). NaN if neither settles.
pub fn hyp2f1(a: f64, b: f64, c: f64, z: f64) -> f64 {
    let direct = series(a, b, c, z);
    if direct.is_finite() {
        return direct;
    }
    (1.0 - z).powf(c - a - b) * series(c - a, c - b, c, z)
}

fn series(a: f64, b: f64, c: f64, z: f64) -> f64 {
    let (mut term, mut sum) = (1.0, 1.0);
    for n in 0..MOST {
        let n = f64::from(n);
        term *= (a + n) * (b + n) / ((c + n) * (n + 1.0)) * z;
        sum += term;
        if term.abs() <= 1e-15 * f64::abs(sum) {
            return sum;
        }
    }
    f64::NAN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_values() {
        // ln(1+x)/x = ₂F₁(1, 1; 2; −x), here by −ln(1−z)/z.
        let z: f64 = 0.7;
        assert!((hyp2f1(1.0, 1.0, 2.0, z) + (1.0 - z).ln() / z).abs() < 1e-13);
        // (1−z)^(−a).
        assert!((hyp2f1(2.5, 3.0, 3.0, 0.4) - 0.6f64.powf(-2.5)).abs() < 1e-12);
        assert_eq!(hyp2f1(1.0, 2.0, 3.0, 0.0), 1.0);
        // Near 1 too.
        assert!((hyp2f1(2.0, 3.0, 3.0, 0.995) - 0.005f64.powi(-2)).abs() < 1e-6);
    }
}
