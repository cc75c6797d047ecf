//! Words of sales at the prices of one month.

use super::{With1, With2, With3};

pub struct PriceIndex {
    pub nav: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    /// the month: on every page of restated amounts
    pub badge: With1,
    pub story: Story,
    pub switch: Switch,
    pub paste: Paste,
    pub faults: Faults,
    pub preview: Preview,
    pub years: Years,
    pub method: Method,
}

/// The page's answer in one sentence.
pub struct Story {
    /// a share
    pub more: With1,
    pub less: With1,
    pub same: &'static str,
    /// last day, the change as invoiced
    pub invoiced: With2,
    /// the change, the month
    pub but_restated: With2,
    pub and_restated: With2,
    /// the change in units
    pub units: With1,
    /// first day of the sales
    pub too_short: With1,
}

pub struct Switch {
    pub title: &'static str,
    pub lead: &'static str,
    pub label: &'static str,
    pub no_index: &'static str,
    pub on: With1,
    pub off: &'static str,
    pub basis: &'static str,
    /// the month of the analysis date
    pub basis_usual: With1,
    pub basis_help: &'static str,
    pub typed: &'static str,
}

pub struct Paste {
    pub title: &'static str,
    pub lead: &'static str,
    pub kind: &'static str,
    pub index: &'static str,
    pub change: &'static str,
    pub label: &'static str,
    pub help_index: &'static str,
    pub help_change: &'static str,
    pub save: &'static str,
    pub saved: &'static str,
    pub clear: &'static str,
}

pub struct Faults {
    /// line, what stands there
    pub one_part: With2,
    pub month: With2,
    pub number: With2,
    pub too_low_index: With2,
    pub too_low_change: With2,
    pub percentage: With2,
    /// line, month, the other line
    pub twice: With3,
    /// line, month
    pub missing: With2,
    /// how many more
    pub further: With1,
}

pub struct Preview {
    /// months, first, last
    pub understood: With3,
    /// by how much prices were multiplied, from, to
    pub multiplied: With3,
    /// months between known ones
    pub interpolated: With1,
    pub table: &'static str,
    pub month: &'static str,
    pub index: &'static str,
    pub change: &'static str,
    /// the month whose prices count
    pub factor: With1,
    pub is_interpolated: &'static str,
}

pub struct Years {
    pub title: &'static str,
    /// last day
    pub lead: With1,
    pub year: &'static str,
    pub invoiced: &'static str,
    /// the month
    pub restated: With1,
    pub units: &'static str,
    pub purchases: &'static str,
    pub partial: &'static str,
    pub no_units: &'static str,
    /// share of the sales
    pub units_partly: With1,
    pub chart: &'static str,
    pub chart_alone: &'static str,
    /// the month
    pub chart_lines: With1,
    pub month: &'static str,
    /// months, share of the sales
    pub gap_inside: With2,
    pub gap_before: With2,
    pub gap_after: With2,
    /// the month
    pub basis_beyond: With1,
}

pub struct Method {
    pub title: &'static str,
    pub formula: &'static str,
    /// month, its index, index of the basis, the factor: written out
    pub example: fn(&str, &str, &str, &str) -> String,
    pub details: &'static [&'static str],
}
