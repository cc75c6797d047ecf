//! Student's t distribution.

use super::ln_gamma;

/// The `t` that a variable of Student's distribution with `freedom` degrees exceeds in size with a
/// probability of 5 %. `None` for degrees that are not above zero.
///
/// ```
/// use cartera::math::student_95;
/// // Any printed table: 2.228 for ten degrees.
/// assert!((student_95(10.0).unwrap() - 2.228139).abs() < 1e-6);
/// ```
pub fn student_95(freedom: f64) -> Option<f64> {
    if !(freedom.is_finite() && freedom > 0.0) {
        return None;
    }
    let (mut low, mut high) = (0.0, 2.0);
    while beyond(high, freedom) > 0.05 && high < 1e12 {
        (low, high) = (high, high * 2.0);
    }
    for _ in 0..200 {
        let middle = (low + high) / 2.0;
        match beyond(middle, freedom) > 0.05 {
            true => low = middle,
            false => high = middle,
        }
    }
    Some(high)
}

/// P(|T| > t).
fn beyond(t: f64, freedom: f64) -> f64 {
    incomplete_beta(freedom / (freedom + t * t), freedom / 2.0, 0.5)
}

/// The regularised incomplete beta function I_x(a, b), by its continued fraction on the side where it
/// converges (Abramowitz and Stegun, 26.5.8).
fn incomplete_beta(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    let front =
        (ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b) + a * x.ln() + b * (1.0 - x).ln()).exp();
    match x < (a + 1.0) / (a + b + 2.0) {
        true => front * fraction(x, a, b) / a,
        false => 1.0 - front * fraction(1.0 - x, b, a) / b,
    }
}

/// By Lentz's method.
fn fraction(x: f64, a: f64, b: f64) -> f64 {
    let safe = |value: f64| if value.abs() < 1e-300 { 1e-300 } else { value };
    let mut d = 1.0 / safe(1.0 - (a + b) * x / (a + 1.0));
    let (mut c, mut value) = (1.0, d);
    for m in 1..500 {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let mut step = 1.0;
        for term in [even, odd] {
            d = 1.0 / safe(1.0 + term * d);
            c = safe(1.0 + term / c);
            step = c * d;
            value *= step;
        }
        if (step - 1.0).abs() < 1e-15 {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Printed tables of Student's distribution, two sides, 5 %.
    #[test]
    fn agrees_with_the_printed_tables() {
        for (freedom, t) in [
            (1.0, 12.706205),
            (2.0, 4.302653),
            (5.0, 2.570582),
            (30.0, 2.042272),
            (120.0, 1.979930),
            (1e7, 1.959964),
        ] {
            let found = student_95(freedom).expect("degrees");
            assert!((found - t).abs() < 2e-6, "{freedom}: {found}");
        }
        assert_eq!(student_95(0.0), None);
        assert_eq!(student_95(f64::NAN), None);
    }
}
