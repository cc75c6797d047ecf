//! The voice of the customer, by segment (FID-16).

use crate::rfm::Segment;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Voice {
    /// `None` for all segments.
    pub segment: Option<Segment>,
    /// What the customer looks for.
    pub seeks: String,
    pub prefers: String,
    /// What the firm has to bring about a good sale.
    pub tools: String,
}

impl Voice {
    /// All three prompts are answered.
    pub fn is_whole(&self) -> bool {
        let texts = [&self.seeks, &self.prefers, &self.tools];
        texts.iter().all(|text| !text.trim().is_empty())
    }
}
