//! What the user may turn.

use crate::ledger::Span;
use serde::{Deserialize, Serialize};

/// The window, and own cuts in place of the quintiles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub span: Span,
    /// In days since the last purchase, ascending: up to the first cut scores 5.
    pub recency: Option<Cuts>,
    /// In purchases: above the last cut scores 5.
    pub frequency: Option<Cuts>,
    /// In currency units: above the last cut scores 5.
    pub monetary: Option<Cuts>,
}

/// Four ascending cut points between the five scores.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cuts(pub [f64; 4]);

/// Why four numbers can't be cuts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CutsError {
    #[error("cut {} is below the one before it", .0 + 1)]
    Descending(usize),
    #[error("cut {} is no number", .0 + 1)]
    NotANumber(usize),
}

impl Cuts {
    /// Equal neighbours are allowed: the score between them stays empty.
    pub fn new(cuts: [f64; 4]) -> Result<Cuts, CutsError> {
        if let Some(i) = cuts.iter().position(|cut| !cut.is_finite()) {
            return Err(CutsError::NotANumber(i));
        }
        match cuts.windows(2).position(|pair| pair[1] < pair[0]) {
            Some(i) => Err(CutsError::Descending(i + 1)),
            None => Ok(Cuts(cuts)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_must_ascend() {
        assert!(Cuts::new([1.0, 1.0, 2.0, 3.0]).is_ok());
        assert_eq!(
            Cuts::new([1.0, 3.0, 2.0, 4.0]),
            Err(CutsError::Descending(2))
        );
        assert_eq!(
            Cuts::new([1.0, f64::NAN, 2.0, 4.0]),
            Err(CutsError::NotANumber(1))
        );
    }
}
