//! The levels and their rules.

use super::Rules;
use crate::rfm::Score;
use serde::{Deserialize, Serialize};

/// From the base to the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    Prospect,
    Consumer,
    Client,
    Fan,
    Advocate,
    Partner,
}

impl Level {
    pub const ALL: [Level; 6] = [
        Level::Prospect,
        Level::Consumer,
        Level::Client,
        Level::Fan,
        Level::Advocate,
        Level::Partner,
    ];

    /// The name in exports and addresses, whatever the language of the screen.
    pub fn machine_name(self) -> &'static str {
        match self {
            Level::Prospect => "prospect",
            Level::Consumer => "consumer",
            Level::Client => "client",
            Level::Fan => "fan",
            Level::Advocate => "advocate",
            Level::Partner => "partner",
        }
    }
}

/// The highest level that the sales alone give.
pub(super) fn reached(bought: bool, purchases: u32, score: Option<&Score>, rules: &Rules) -> Level {
    let is_fan = |score: &Score| score.f >= rules.fan_frequency && score.r >= rules.fan_recency;
    if score.is_some_and(is_fan) {
        Level::Fan
    } else if purchases >= rules.client_purchases.max(1) {
        Level::Client
    } else if bought {
        Level::Consumer
    } else {
        Level::Prospect
    }
}
