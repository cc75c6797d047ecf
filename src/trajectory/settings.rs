//! What the user may turn.

use crate::ledger::Day;
use serde::{Deserialize, Serialize};

/// How trends are judged, and the two days that are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub rule: Rule,
    /// `None`: 12 months before the other.
    pub before: Option<Day>,
    /// `None`: the analysis date.
    pub now: Option<Day>,
}

/// The last `months` against as many before; more than the threshold up or down is a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rule {
    pub months: u32,
    /// In hundredths of a percent of the sales before: 1000 is 10 %.
    threshold: u32,
}

impl Default for Rule {
    /// FID-14.3: six months, 10 %.
    fn default() -> Rule {
        Rule {
            months: 6,
            threshold: 1000,
        }
    }
}

impl Rule {
    pub const MOST_MONTHS: u32 = 60;

    /// Kept within 1 to 60 months and 0 to 1000 %, to two decimals.
    pub fn new(months: u32, percent: f64) -> Rule {
        Rule {
            months: months.clamp(1, Rule::MOST_MONTHS),
            threshold: (percent.clamp(0.0, 1000.0) * 100.0).round() as u32,
        }
    }

    /// The threshold in percent.
    pub fn percent(&self) -> f64 {
        f64::from(self.threshold) / 100.0
    }

    /// Whether a move of `difference` from `before`, in the same unit, is more than the threshold.
    pub(super) fn exceeded(&self, difference: i128, before: i128) -> bool {
        difference * 10_000 > before.abs() * i128::from(self.threshold)
    }
}
