//! What the user may say where the data don't.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Years that a customer stays; without it 1 / churn, at most [`LONGEST`](Settings::LONGEST).
    pub years: Option<f64>,
    /// Margin as a share of the sales, 0 to 1; without it that of the data, or else all of the sales.
    pub margin: Option<f64>,
    /// The churn rate to be reached, 0 to 1.
    pub goal: Option<f64>,
    /// People whom someone who left tells of it.
    pub told: Option<f64>,
    /// Of those, the share who stay away for it, 0 to 1.
    pub put_off: Option<f64>,
}

impl Settings {
    /// Nobody knows that a customer stays longer.
    pub const LONGEST: f64 = 10.0;

    /// Assumed until somebody knows better.
    pub fn told(&self) -> f64 {
        self.told.unwrap_or(5.0)
    }

    /// Assumed until somebody knows better.
    pub fn put_off(&self) -> f64 {
        self.put_off.unwrap_or(0.1)
    }
}
