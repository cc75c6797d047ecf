//! Words of what is bought together and what is lacking.

use super::{With1, With2, With3};

pub struct CrossSell {
    pub nav: &'static str,
    pub title: &'static str,
    /// mean items per customer, items there are
    pub lead: With2,
    pub no_items: &'static str,
    pub level: &'static str,
    pub product: &'static str,
    pub category: &'static str,
    pub basis: &'static str,
    pub by_customer: &'static str,
    pub by_invoice: &'static str,
    pub least: &'static str,
    pub least_help: &'static str,
    pub matrix: Matrix,
    pub pairs: Pairs,
    pub per_customer: PerCustomer,
    pub path: Path,
    pub take_away: &'static str,
}

pub struct Matrix {
    pub title: &'static str,
    pub lead: &'static str,
    pub search: &'static str,
    pub segment: &'static str,
    pub everyone: &'static str,
    pub customer: &'static str,
    pub next: &'static str,
    /// item, because of, confidence
    pub offer: With3,
    /// money a year
    pub expected: With1,
    /// customers shown, customers
    pub shown: With2,
    pub more_rows: &'static str,
    /// columns shown, columns
    pub columns: With2,
    pub more_columns: &'static str,
    /// In the order of `cross_sell::State`, one sign each.
    pub signs: [&'static str; 5],
    pub legend: &'static str,
    /// customer, item, state → what a click does
    pub mark: With3,
    pub none: &'static str,
}

pub struct Pairs {
    pub title: &'static str,
    /// pairs, minimum
    pub lead: With2,
    pub a: &'static str,
    pub b: &'static str,
    pub both: &'static str,
    pub support: &'static str,
    pub confidence_ab: &'static str,
    pub confidence_ba: &'static str,
    pub lift: &'static str,
    pub help: &'static str,
    pub none: &'static str,
}

pub struct PerCustomer {
    pub title: &'static str,
    /// mean, median
    pub lead: With2,
    pub items: &'static str,
    pub customers: &'static str,
    pub trend: &'static str,
    pub period: &'static str,
    pub mean: &'static str,
    pub ten: &'static str,
}

pub struct Path {
    pub title: &'static str,
    pub lead: &'static str,
    pub first: &'static str,
    pub second: &'static str,
    pub third: &'static str,
    pub step: &'static str,
    pub customers: &'static str,
    pub share: &'static str,
}
