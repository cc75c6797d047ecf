//! Words of what is bought together and what is lacking.

use super::{With1, With2, With3, With4};

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
    pub search: &'static str,
    pub customer: &'static str,
    pub segment: &'static str,
    pub everyone: &'static str,
    pub next: Next,
    pub matrix: Matrix,
    pub pairs: Pairs,
    pub per_customer: PerCustomer,
    pub path: Path,
    pub one: One,
    pub take_away: &'static str,
}

pub struct Matrix {
    pub title: &'static str,
    pub lead: &'static str,
    pub formula: &'static str,
    pub amount: &'static str,
    pub items: &'static str,
    /// first and last column shown, columns there are
    pub columns: With3,
    pub before: &'static str,
    pub after: &'static str,
    pub item: &'static str,
    pub any_item: &'static str,
    pub state: &'static str,
    /// In the order of `cross_sell::State`, one sign each.
    pub signs: [&'static str; 5],
    /// customer, item, what it is, what a press makes it
    pub press: With4,
    pub none: &'static str,
    pub print: &'static str,
    /// rows printed at most
    pub printed: With1,
}

pub struct Next {
    pub title: &'static str,
    /// customers, money a year
    pub lead: With2,
    pub formula: &'static str,
    pub item: &'static str,
    pub why: &'static str,
    /// item they buy, confidence, item
    pub reason: With3,
    pub confidence: &'static str,
    pub expected: &'static str,
    pub mark: &'static str,
    pub offered: &'static str,
    /// item, customer
    pub press: With2,
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
    /// customers
    pub base: With1,
    pub nobody: &'static str,
    pub write: &'static str,
    pub first: &'static str,
    pub second: &'static str,
    pub third: &'static str,
    pub step: &'static str,
    pub customers: &'static str,
    pub share: &'static str,
}

/// On a customer's own page.
pub struct One {
    pub title: &'static str,
    /// money a year
    pub expected: With1,
    pub none: &'static str,
    pub to_cross_sell: &'static str,
}
