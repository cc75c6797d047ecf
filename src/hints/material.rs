//! What the hints are made of.

use crate::customers::Page;
use crate::ledger::Day;
use crate::{abc, board, rfm};

/// The reports of one window, and three looks into the list of customers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Material {
    /// The first day with sales, if it is known.
    pub begin: Option<Day>,
    pub board: board::Report,
    pub rfm: rfm::Summary,
    pub abc: abc::Summary,
    /// The first of the ranking, if there is one.
    pub first: Page,
    /// All that are A by sales and C by margin; only the totals count.
    pub low_margin: Page,
    /// All without lines in the window before; only the totals count.
    pub newcomers: Page,
}
