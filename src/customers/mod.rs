//! The list of customers with all that the analyses say of each: sorted, filtered, searched, and
//! handed out a window of rows at a time, so that 400,000 customers scroll like forty.

mod list;
mod profile;
mod query;
mod row;
#[cfg(feature = "ui")]
pub mod view;
mod why;

pub use crate::churn::OwnRhythm;
pub use list::List;
pub use profile::{Item, Month, Profile, Year, profile};
pub use query::{Filter, Page, Query, Sort};
pub use row::{Facts, Row};
pub use why::Why;

use crate::ledger::{Ledger, Span};
use crate::rfm;
use crate::{
    abc, churn, clv, cross_sell, profitability, pyramid, results, trajectory, value_tiers,
};
use serde::{Deserialize, Serialize};

/// What the list is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub rfm: rfm::Settings,
    pub abc: abc::Settings,
    pub churn: churn::Settings,
    pub clv: clv::Settings,
    pub cross_sell: cross_sell::Settings,
    pub trajectory: trajectory::Settings,
    pub pyramid: pyramid::Settings,
    pub results: results::Settings,
    pub value_tiers: value_tiers::Settings,
    pub profitability: profitability::Settings,
}

impl Settings {
    pub fn span(&self) -> Span {
        self.rfm.span
    }
}

/// Joins the analyses into one row per customer who ever bought or returned anything up to the
/// analysis date.
pub fn analyse(ledger: &Ledger, rfm: &rfm::Report, abc: &abc::Report) -> List {
    List::new(ledger, rfm, abc)
}
