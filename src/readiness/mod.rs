//! Do the data suffice? For each question that the product answers: whether this ledger can answer
//! it, the numbers that say so, what is missing, and whether that would open the answer or only
//! make it firmer.
//!
//! It judges how much there is, not whether it is right, and it does not try the analyses: a model
//! may still find nothing in enough data (definitions.md, D.8). Months without any sale don't count
//! as history. The limits stand in `limits.rs`, each with its source.

mod calendar;
mod limits;
mod measured;
mod report;
mod rules;
#[cfg(test)]
mod tests;
#[cfg(feature = "ui")]
pub mod view;

pub use calendar::Calendar;
pub use limits::FEW_CUSTOMERS;
pub use report::{Analysis, Column, Fact, Gain, Level, Measure, Need, Report, Row};

use crate::ledger::Ledger;
use measured::Measured;

/// A row per analysis. A summarised ledger has one line per customer, which tells only how recently,
/// often and much they bought.
pub fn assess(ledger: &Ledger, summarised: bool) -> Report {
    let measured = Measured::new(ledger);
    let rows = Analysis::ALL.map(|analysis| rules::row(analysis, &measured, summarised));
    Report {
        summarised,
        lines: measured.lines,
        customers: measured.customers,
        few_customers: (1..FEW_CUSTOMERS).contains(&measured.customers),
        calendar: measured.calendar,
        rows: rows.into(),
    }
}
