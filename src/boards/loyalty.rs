//! What the firm wants of each band of the pyramid of loyalty (FID-12b).

use crate::pyramid::Level;
use serde::{Deserialize, Serialize};

/// From the base to the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Band {
    Attract,
    Develop,
    Keep,
}

impl Band {
    pub const ALL: [Band; 3] = [Band::Attract, Band::Develop, Band::Keep];

    /// Two levels each.
    pub fn levels(self) -> &'static [Level] {
        match self {
            Band::Attract => &[Level::Prospect, Level::Consumer],
            Band::Develop => &[Level::Client, Level::Fan],
            Band::Keep => &[Level::Advocate, Level::Partner],
        }
    }

    pub fn machine_name(self) -> &'static str {
        ["attract", "develop", "keep"][self as usize]
    }
}
