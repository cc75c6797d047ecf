//! What is looked at: products or categories, customers or invoices, how rare a pair may be.

use crate::ledger::{Label, Ledger};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Level {
    Product,
    #[default]
    Category,
}

impl Level {
    pub fn label(self) -> Label {
        match self {
            Level::Product => Label::Product,
            Level::Category => Label::Category,
        }
    }

    pub fn machine_name(self) -> &'static str {
        match self {
            Level::Product => "product",
            Level::Category => "category",
        }
    }

    /// The level in force: the chosen one, else the first of `order`, that the files tell; `None`
    /// where they tell neither.
    pub fn in_force(chosen: Option<Level>, order: [Level; 2], ledger: &Ledger) -> Option<Level> {
        (chosen.into_iter().chain(order)).find(|level| ledger.has(level.label()))
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Basis {
    #[default]
    Customer,
    Invoice,
}

impl Basis {
    pub fn machine_name(self) -> &'static str {
        match self {
            Basis::Customer => "customer",
            Basis::Invoice => "invoice",
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// `None`: categories where the files have them, else products.
    pub level: Option<Level>,
    pub basis: Basis,
    /// Baskets that a pair must have; `None` for the usual ones.
    pub least: Option<u32>,
}

impl Settings {
    /// Families first: a matrix of products is too wide to begin with.
    pub fn level(&self, ledger: &Ledger) -> Option<Level> {
        Level::in_force(self.level, [Level::Category, Level::Product], ledger)
    }

    /// Baskets that a pair must have: by default 5, or 2 % of all where that is less (definitions
    /// D.6), but never fewer than 2.
    pub fn least(&self, baskets: usize) -> u32 {
        let few = (baskets as f64 * 0.02).ceil().min(5.0) as u32;
        self.least.unwrap_or(few.max(2)).max(1)
    }
}
