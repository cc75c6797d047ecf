//! What the user may turn.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Days after the start that are looked at, and as many before.
    pub days: u32,
    /// Margin as a share of the sales where no line tells it, 0 to 1; without it that of the data.
    pub margin: Option<f64>,
}

impl Settings {
    pub const MOST_DAYS: u32 = 365;
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            days: 90,
            margin: None,
        }
    }
}
