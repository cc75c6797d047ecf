//! Words of the customers who sleep.

use super::{With1, With2};

pub struct Dormant {
    pub nav: &'static str,
    pub title: &'static str,
    /// sleepers, all customers
    pub lead: With2,
    pub bands_title: &'static str,
    pub bands_lead: &'static str,
    pub band: &'static str,
    pub customers: &'static str,
    pub value: &'static str,
    pub all: &'static str,
    /// In the order of `dormant::Band::ALL`.
    pub bands: [&'static str; 11],
    pub awake: With1,
    pub list_title: &'static str,
    pub list_lead: &'static str,
    pub customer: &'static str,
    pub days: &'static str,
    pub last: &'static str,
    pub frequency: &'static str,
    pub past_value: &'static str,
    pub last_product: &'static str,
    pub entry_product: &'static str,
    pub salesperson: &'static str,
    pub priority: &'static str,
    pub none: &'static str,
    /// how many more
    pub more: With1,
    pub abc: &'static str,
    pub take_away: &'static str,
}
