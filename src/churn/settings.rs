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
}

impl Settings {
    /// Nobody knows that a customer stays longer.
    pub const LONGEST: f64 = 10.0;
}
