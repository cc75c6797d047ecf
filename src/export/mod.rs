//! Reports to files that a spreadsheet opens.
//!
//! Two dialects: `intl` for scripts (comma, point, ISO dates, machine names as headings) and `es`
//! for Excel in Spanish (semicolon, decimal comma, dd/mm/yyyy, UTF-8 with BOM, headings and names
//! in the language of the screen). Columns and their order are the same in both. Numbers are not
//! rounded, except that amounts are to the cent.

mod dialect;
mod earning;
mod effect;
mod files;
mod items;
mod plan;
mod registers;
mod retention;
mod standing;
mod table;

pub use dialect::Dialect;
pub use earning::{profiles, profitability, value_tiers};
pub use effect::effect;
pub use files::{SegmentWorth, Worth, abc, customers, rejected, segments};
pub use items::{matrix, offers, pairs};
pub use plan::{call_sheet, plan};
pub use registers::testimonials;
pub use retention::{churn, clv_model, cohorts as cohorts_file, dormant};
pub use standing::{pyramid, results, trails, transitions};
pub use table::{Cell, Table};

use crate::cohorts;
use crate::text::Language;
use serde::{Deserialize, Serialize};

/// A file that can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Customers,
    Abc,
    Segments,
    Churn,
    Cohorts(cohorts::Unit),
    ClvModel,
    Pairs,
    Dormant,
    Trails,
    Transitions,
    Results,
    Profitability,
}

impl Kind {
    pub fn file_name(self) -> &'static str {
        match self {
            Kind::Customers => "customers.csv",
            Kind::Abc => "abc.csv",
            Kind::Segments => "segments.csv",
            Kind::Churn => "churn.csv",
            Kind::Cohorts(_) => "cohorts.csv",
            Kind::ClvModel => "clv_model.csv",
            Kind::Pairs => "pairs.csv",
            Kind::Dormant => "dormant.csv",
            Kind::Trails => "trails.csv",
            Kind::Transitions => "transitions.csv",
            Kind::Results => "results.csv",
            Kind::Profitability => "profitability.csv",
        }
    }
}

/// How a file is to be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Style {
    pub dialect: Dialect,
    pub language: Language,
}
