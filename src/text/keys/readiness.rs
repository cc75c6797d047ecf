//! Whether the data suffice, in words.

use super::{With1, With2, With3};

pub struct Readiness {
    pub title: &'static str,
    pub lead: &'static str,
    pub nav: &'static str,
    /// In the order of `readiness::Level`: red, amber, green.
    pub levels: [&'static str; 3],
    /// Headings of the groups, in the same order.
    pub groups: [&'static str; 3],
    /// In the order of `readiness::Analysis::ALL`: name, and what it allows.
    pub analyses: [(&'static str, &'static str); 19],
    /// In the order of `readiness::Column`, as part of a sentence.
    pub columns: [&'static str; 10],
    /// As the heading of a column to be added, in the same order.
    pub headings: [&'static str; 10],
    pub facts: Facts,
    pub needs: Needs,
    pub opens: &'static str,
    pub firms: &'static str,
    /// Of what is not open yet.
    pub firms_too: &'static str,
    pub firms_known_sales: &'static str,
    pub firms_missing_months: &'static str,
    pub firms_margin: &'static str,
    pub firms_period_before: &'static str,
    pub firms_few_customers: &'static str,
    /// month, day
    pub unfinished: With2,
    pub few_customers: &'static str,
    pub summarised: &'static str,
    pub rests_on: &'static str,
    pub open_page: &'static str,
    pub import: &'static str,
}

/// A sentence per measure, with its number.
pub struct Facts {
    pub lines: With1,
    pub detail: &'static str,
    pub months: With1,
    pub weeks: With1,
    pub missing_months: With1,
    pub customers: With1,
    pub known_sales: With1,
    pub repeaters: With1,
    pub repeater_share: With1,
    pub regular_share: With1,
    pub cross_buyers: With1,
    pub baskets: With1,
    pub products: With1,
    pub salespeople: With1,
    pub cities: With1,
    /// share, column
    pub fill_lines: With2,
    /// share
    pub fill_margin: With1,
    /// share, column
    pub fill_customers: With2,
}

/// A sentence per measure that falls short: what there is, what it takes.
pub struct Needs {
    pub lines: &'static str,
    pub detail: &'static str,
    pub months: With2,
    pub weeks: With2,
    /// months
    pub missing_months: With1,
    pub customers: With2,
    pub known_sales: With2,
    pub repeaters: With2,
    pub repeater_share: With2,
    pub regular_share: With2,
    pub cross_buyers: With2,
    pub baskets: With2,
    pub products: &'static str,
    pub salespeople: &'static str,
    pub cities: &'static str,
    /// heading
    pub no_column: With1,
    pub no_margin: &'static str,
    /// heading, share there is, share it takes
    pub fill: With3,
}
