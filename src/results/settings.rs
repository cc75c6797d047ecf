//! What the user wants of each segment (VEC-0.7).

use crate::rfm::Segment;
use serde::{Deserialize, Serialize};

/// Targets in the order of [`Segment::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub targets: [Target; Segment::ALL.len()],
}

/// In percent, as they are typed; `None` while there is no target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Target {
    /// Of the sales, against the window before.
    pub growth: Option<f64>,
    /// Of the sales of the window.
    pub margin: Option<f64>,
}

/// Whether a share reaches a target in percent; `None` where either is not known. What differs by
/// less than a binary fraction can tell has reached it.
pub fn is_met(target: Option<f64>, actual: Option<f64>) -> Option<bool> {
    Some(actual? * 100.0 >= target? - 1e-9)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_met_when_it_is_reached() {
        assert_eq!(is_met(Some(10.0), Some(0.1)), Some(true));
        assert_eq!(is_met(Some(10.0), Some(0.0999)), Some(false));
        assert_eq!(is_met(Some(-5.0), Some(-0.04)), Some(true));
        assert_eq!(is_met(None, Some(0.1)), None);
        assert_eq!(is_met(Some(10.0), None), None);
    }
}
