//! The value of a customer by retention and discount, for a margin that comes once a year
//! (definitions D.4.2). Rates are fractions: 0.8, not 80.

/// When the first margin comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    Now,
    InAYear,
}

/// For ever: m·r/(1+d−r) if the first margin comes in a year, m·(1+d)/(1+d−r) if it comes now. Not a
/// number for rates that would make it grow without end.
pub fn with_retention(margin: f64, retention: f64, discount: f64, first: First) -> f64 {
    let rest = 1.0 + discount - retention;
    if rest <= 0.0 {
        return f64::NAN;
    }
    match first {
        First::InAYear => margin * retention / rest,
        First::Now => margin * (1.0 + discount) / rest,
    }
}

/// For so many years: Σ m·r^(t−1)/(1+d)^t, t from 1.
pub fn over_years(margin: f64, retention: f64, discount: f64, years: u32) -> f64 {
    let year = |t: u32| margin * retention.powi(t as i32 - 1) / (1.0 + discount).powi(t as i32);
    (1..=years).map(year).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_forms() {
        let close = |ours: f64, theirs: f64| assert!((ours - theirs).abs() < 1e-4, "{ours}");
        close(with_retention(100.0, 0.8, 0.1, First::InAYear), 266.6667);
        close(with_retention(100.0, 0.8, 0.1, First::Now), 366.6667);
        close(over_years(100.0, 0.8, 0.1, 5), 265.5122);
        assert!(with_retention(100.0, 1.2, 0.1, First::Now).is_nan());
    }
}
