//! Words of the list of customers and of one customer.

use super::{With1, With2, With3};

pub struct Customers {
    pub title: &'static str,
    pub lead: &'static str,
    pub list: CustomerList,
    pub one: One,
    pub history: History,
    pub why: WhyWords,
}

pub struct CustomerList {
    /// What the table shows, read aloud.
    pub caption: &'static str,
    pub search: &'static str,
    /// customers, money
    pub totals: With2,
    pub clear: &'static str,
    pub segments: &'static str,
    pub classes: &'static str,
    pub changes: &'static str,
    pub dormant: &'static str,
    /// One customer who is.
    pub dormant_one: &'static str,
    /// class
    pub class_filter: With1,
    /// class in the window before
    pub before_filter: With1,
    /// class by margin
    pub margin_filter: With1,
    pub before_none: &'static str,
    /// recency score, frequency score
    pub cell: With2,
    pub in_window: &'static str,
    pub customer: &'static str,
    pub segment: &'static str,
    pub code: &'static str,
    pub last: &'static str,
    pub recency: &'static str,
    pub frequency: &'static str,
    pub value: &'static str,
    pub margin: &'static str,
    pub class: &'static str,
    pub previous: &'static str,
    pub change: &'static str,
    pub products: &'static str,
}

/// One customer's page.
pub struct One {
    pub back: &'static str,
    pub open: &'static str,
    /// code
    pub code: With1,
    pub unknown: &'static str,
    /// code
    pub unknown_lead: With1,
    pub first: &'static str,
    pub last: &'static str,
    pub recency: &'static str,
    pub frequency: &'static str,
    pub value: &'static str,
    pub rank: &'static str,
    pub margin: &'static str,
    pub products: &'static str,
    pub historic: &'static str,
    pub ticket: &'static str,
    pub in_window: &'static str,
    pub ever: &'static str,
}

/// What one customer did over the years.
pub struct History {
    pub rhythm_title: &'static str,
    pub rhythm_rule: &'static str,
    /// days between purchases, purchases, days since the last
    pub rhythm: With3,
    /// how many times their own interval
    pub late: With1,
    pub on_time: With1,
    pub no_rhythm: &'static str,
    pub about: &'static str,
    pub nothing_told: &'static str,
    pub email: &'static str,
    pub phone: &'static str,
    pub birthday: &'static str,
    pub origin: &'static str,
    pub salesperson: &'static str,
    pub branch: &'static str,
    pub channel: &'static str,
    pub city: &'static str,
    pub other_codes: &'static str,
    pub other_names: &'static str,
    pub months: &'static str,
    /// months
    pub months_lead: With1,
    pub month: &'static str,
    pub amount: &'static str,
    pub years: &'static str,
    pub year: &'static str,
    pub purchases: &'static str,
    pub products: &'static str,
    pub margin: &'static str,
    pub places: &'static str,
    pub places_lead: &'static str,
    pub place: &'static str,
    pub place_kind: &'static str,
    pub items: &'static str,
    pub items_lead: &'static str,
    pub no_items: &'static str,
    pub item: &'static str,
    pub category: &'static str,
    pub state: &'static str,
    pub buys: &'static str,
    pub bought: &'static str,
    pub days: &'static str,
    pub last: &'static str,
    /// products
    pub all_items: With1,
}

/// What a sentence about a scored customer is made of, as written.
pub struct Scored<'a> {
    pub name: &'a str,
    pub ago: &'a str,
    pub purchases: &'a str,
    pub value: &'a str,
    /// Scores and ranges of R, F and V.
    pub scores: [&'a str; 3],
    pub ranges: [&'a str; 3],
    pub code: &'a str,
    pub segment: &'a str,
}

/// What a sentence about a class is made of, as written.
pub struct Ranked<'a> {
    pub rank: &'a str,
    pub share: &'a str,
    pub before: &'a str,
    pub a: &'a str,
    pub b: &'a str,
}

pub struct WhyWords {
    pub title: &'static str,
    pub scored: fn(&Scored) -> String,
    pub step: &'static str,
    /// pillar
    pub step_of: With1,
    /// What a customer outside the window is: name, last purchase, days since, first and last day
    /// of the window.
    pub outside: fn(&str, &str, &str, &str, &str) -> String,
    /// name, last day of the window
    pub never: With2,
    pub class_a: fn(&Ranked) -> String,
    pub class_b: fn(&Ranked) -> String,
    pub class_c: fn(&Ranked) -> String,
    pub not_positive: &'static str,
    pub dormant: With2,
}
