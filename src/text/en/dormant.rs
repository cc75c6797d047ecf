//! The sleepers.

use crate::text::keys::dormant::*;
use crate::text::plural;

pub const DORMANT: Dormant = Dormant {
    nav: "Dormant",
    title: "Whom to wake first?",
    lead: |sleepers, all| {
        format!("{sleepers} of your {all} customers have not bought for a month or more.")
    },
    bands_title: "Since when they sleep",
    bands_lead: "Whole months and years from the last purchase to the analysis date. What they were worth: their sales in the twelve months that end with their last purchase.",
    band: "Away for",
    customers: "Customers",
    value: "What they were worth",
    all: "All sleepers",
    bands: [
        "1 month",
        "2 months",
        "3 months",
        "4 months",
        "5 months or more",
        "1 year",
        "2 years",
        "3 years",
        "4 years",
        "5 years",
        "More than 5 years",
    ],
    awake: |count| {
        format!(
            "{} bought within the last month: they are awake.",
            plural(count, "customer", "customers")
        )
    },
    list_title: "Whom to call first",
    list_lead: "Priority from 0 to 100: the mean of their place among the sleepers by frequency and by value of their last active year. To make the return easy, begin with their entry product.",
    customer: "Customer",
    days: "Days",
    last: "Last purchase",
    frequency: "Bought (times)",
    past_value: "Bought (value)",
    last_product: "Last product",
    entry_product: "Entry product",
    salesperson: "Salesperson",
    priority: "Priority",
    none: "Nobody sleeps in this band.",
    more: |count| format!("Show {count} more"),
    abc: "Those who fell in the ranking and bought less than a year ago are in the ABC",
    take_away: "To take away",
};
