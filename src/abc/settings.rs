//! What the user may turn.

use crate::ledger::Span;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub span: Span,
    pub limits: Limits,
}

/// Where A and B end, in hundredths of a percent of the base: 8000 is 80 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Limits {
    a: u16,
    b: u16,
}

/// Why two numbers can't be limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("limits must ascend within 0 to 100 %")]
pub struct LimitsError;

impl Default for Limits {
    /// 80/15/5.
    fn default() -> Limits {
        Limits { a: 8000, b: 9500 }
    }
}

impl Limits {
    /// From percents, 0 < a ≤ b ≤ 100; kept to two decimals.
    pub fn from_percent(a: f64, b: f64) -> Result<Limits, LimitsError> {
        if a >= 0.01 && a <= b && b <= 100.0 {
            Ok(Limits {
                a: (a * 100.0).round() as u16,
                b: (b * 100.0).round() as u16,
            })
        } else {
            Err(LimitsError)
        }
    }

    /// The limits as percents.
    pub fn percent(&self) -> (f64, f64) {
        (f64::from(self.a) / 100.0, f64::from(self.b) / 100.0)
    }

    /// Whether `part` of `whole` is under the limit of A, and of B.
    pub(super) fn under(&self, part: i128, whole: i128) -> (bool, bool) {
        let below = |limit: u16| part * 10_000 < whole * i128::from(limit);
        (below(self.a), below(self.b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_checked_and_exact() {
        assert_eq!(Limits::from_percent(80.0, 95.0), Ok(Limits::default()));
        for (a, b) in [(0.0, 95.0), (96.0, 95.0), (80.0, 101.0), (f64::NAN, 95.0)] {
            assert_eq!(Limits::from_percent(a, b), Err(LimitsError));
        }
        assert_eq!(Limits::default().under(80, 100), (false, true));
        assert_eq!(Limits::default().under(79, 100), (true, true));
    }
}
