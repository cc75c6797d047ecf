//! Sales at the prices of one month, so that growth is more than prices (inflation).
//!
//! The user pastes a monthly price index, or its monthly changes. An amount of month `m` at the
//! prices of month `b` is `amount × index(b) / index(m)`. Scaling the index changes nothing, and a
//! flat one restates nothing. Months between two known ones are interpolated geometrically; months
//! before the first take its value, months after the last the last one's: both are told.

mod paste;
mod report;
mod series;
#[cfg(test)]
mod tests;
#[cfg(feature = "ui")]
pub mod view;

pub use paste::{Fault, Problem, parse, write};
pub use report::{MonthRow, Report, Restated, Touched, Year, analyse, change};
pub use series::{Origin, Series};

use crate::ledger::{Day, Money, Span};
use serde::{Deserialize, Serialize};

/// A month as [`Day::month_number`] counts.
pub type Month = i32;

/// What the pasted numbers are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The index itself, on any base.
    #[default]
    Index,
    /// The change against the month before, in percent.
    Change,
}

/// One pasted line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    pub month: Month,
    /// In ten-thousandths, as it was written: of 4,2 % it is 42,000.
    pub value: i64,
}

impl Reading {
    pub fn number(self) -> f64 {
        self.value as f64 / Money::SCALE as f64
    }
}

/// What the user decided: part of the workbook.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Restating {
    pub on: bool,
    pub kind: Kind,
    /// In order of month.
    pub readings: Vec<Reading>,
    /// The month whose prices count; `None` is the month of the analysis date.
    pub basis: Option<Month>,
}

impl Restating {
    pub fn series(&self) -> Option<Series> {
        Series::new(self.kind, &self.readings)
    }

    /// The index, if amounts are to be restated with it.
    pub fn in_force(&self) -> Option<Series> {
        self.on.then(|| self.series()).flatten()
    }

    /// The month whose prices count, given the last day of the sales.
    pub fn basis(&self, span: &Span, last: Day) -> Month {
        let usual = || span.analysis_date.unwrap_or(last).month_number();
        self.basis.unwrap_or_else(usual)
    }
}
