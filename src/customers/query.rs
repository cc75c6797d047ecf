//! Which rows, in which order.

use super::Row;
use crate::abc::{Change, Class};
use crate::ledger::Money;
use crate::rfm::Segment;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    Code,
    Name,
    LastPurchase,
    Recency,
    Frequency,
    #[default]
    Monetary,
    Margin,
    Products,
    Score,
    Segment,
    Class,
    Rank,
    RankMargin,
    RankPrevious,
    Previous,
    Difference,
    Change,
}

/// All that are set must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Part of the code or the name; case and accents don't matter.
    pub search: String,
    pub segment: Option<Segment>,
    /// `true`: only customers outside the window; `false`: only those in it.
    pub outside_window: Option<bool>,
    /// Recency and frequency score.
    pub cell: Option<(u8, u8)>,
    pub class: Option<Class>,
    pub class_margin: Option<Class>,
    /// Class in the window before; the inner `None` is "without purchases then".
    pub class_previous: Option<Option<Class>>,
    pub change: Option<Change>,
    pub dormant: bool,
    /// Only customers with lines in this window or the one before.
    pub ranked: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    pub filter: Filter,
    pub sort: Sort,
    pub descending: bool,
    pub offset: u32,
    pub limit: u32,
}

/// A window of rows and what the whole selection adds up to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Page {
    pub total: u32,
    pub monetary: Money,
    pub previous: Money,
    pub offset: u32,
    pub rows: Vec<Row>,
}
