//! One customer as the list shows it.

use crate::abc::{Change, Class};
use crate::ledger::{Day, Money};
use crate::rfm::{Score, Segment};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub code: String,
    pub name: String,
    pub facts: Facts,
}

/// What sorts and filters look at; small and without texts, one per customer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    pub first_purchase: Option<Day>,
    /// Last purchase up to the analysis date.
    pub last_purchase: Option<Day>,
    /// From the last purchase to the analysis date.
    pub recency_days: Option<i32>,
    /// Purchases in the window.
    pub frequency: u32,
    /// Net amount in the window.
    pub monetary: Money,
    /// `None` without margins in the data.
    pub margin: Option<Money>,
    /// Distinct products bought in the window.
    pub products: u32,
    /// `None` outside the window.
    pub score: Option<Score>,
    pub class: Option<Class>,
    pub class_margin: Option<Class>,
    pub class_previous: Option<Class>,
    pub rank: Option<u32>,
    pub rank_margin: Option<u32>,
    pub rank_previous: Option<u32>,
    pub previous: Option<Money>,
    pub share: f64,
    pub cumulative_share: f64,
    pub change: Option<Change>,
    pub dormant: bool,
    /// Margin of the whole history up to the analysis date.
    pub historic_margin: Option<Money>,
}

impl Facts {
    pub fn segment(&self) -> Option<Segment> {
        self.score.map(|score| score.segment())
    }
}

impl std::ops::Deref for Row {
    type Target = Facts;
    fn deref(&self) -> &Facts {
        &self.facts
    }
}
