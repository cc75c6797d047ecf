//! What the user may turn.

use serde::{Deserialize, Serialize};

/// The numbers in the rules, and the hours that go to each level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub rules: Rules,
    /// Hours a week on each level, in the order of [`Level::ALL`](super::Level::ALL).
    pub hours: [f64; 6],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// Purchases in the window from which one is a client.
    pub client_purchases: u32,
    /// Least frequency and recency scores of a fan, 1 to 5.
    pub fan_frequency: u8,
    pub fan_recency: u8,
}

impl Default for Rules {
    /// definitions.md, D.7.
    fn default() -> Rules {
        Rules {
            client_purchases: 2,
            fan_frequency: 5,
            fan_recency: 4,
        }
    }
}

impl Settings {
    /// Each level's part of the hours, 0 to 1; `None` while no hours are told.
    pub fn shares_of_time(&self) -> Option<[f64; 6]> {
        let hours = self.hours.map(|hours| {
            if hours.is_finite() {
                hours.max(0.0)
            } else {
                0.0
            }
        });
        let all: f64 = hours.iter().sum();
        (all > 0.0).then(|| hours.map(|hours| hours / all))
    }
}
