//! Words of the pyramid of loyalty.

use super::{With1, With2, With3};

pub struct Pyramid {
    pub nav: &'static str,
    pub title: &'static str,
    /// customers from fan upwards, their share of the customers, of the sales
    pub lead: With3,
    pub lead_none: &'static str,
    pub levels: Levels,
    pub rules: Rules,
    pub time: Time,
    pub marks: Marks,
    pub list: Standing,
    pub one: One,
    pub take_away: &'static str,
}

pub struct Levels {
    pub title: &'static str,
    /// first day, last day
    pub lead: With2,
    pub level: &'static str,
    pub rule: &'static str,
    pub customers: &'static str,
    pub customers_share: &'static str,
    pub value: &'static str,
    pub value_share: &'static str,
    pub total: &'static str,
    pub prospect: &'static str,
    pub consumer: &'static str,
    /// purchases
    pub client: With1,
    /// frequency score, recency score
    pub fan: With2,
    pub advocate: &'static str,
    pub partner: &'static str,
    /// customers without a purchase in the window
    pub idle: With1,
    /// customers marked by hand
    pub by_hand: With1,
    pub chart: &'static str,
}

pub struct Rules {
    pub title: &'static str,
    pub lead: &'static str,
    pub client: &'static str,
    pub client_unit: &'static str,
    pub fan_frequency: &'static str,
    pub fan_recency: &'static str,
    pub usual: &'static str,
}

pub struct Time {
    pub title: &'static str,
    pub lead: &'static str,
    pub hours: &'static str,
    pub chart: &'static str,
    /// level, share of the time, share of the sales
    pub answer: With3,
    pub time: &'static str,
    pub value: &'static str,
    pub customers: &'static str,
    pub what: &'static str,
    pub none: &'static str,
}

pub struct Marks {
    pub title: &'static str,
    pub lead: &'static str,
    pub search: &'static str,
    /// In the order of `pyramid::Mark::ALL`.
    pub names: [&'static str; 3],
    /// name
    pub add_contact: With1,
    pub nobody: &'static str,
    pub made: &'static str,
    pub none: &'static str,
    /// name
    pub remove: With1,
}

pub struct Standing {
    pub title: &'static str,
    pub lead: &'static str,
    pub all: &'static str,
    pub customer: &'static str,
    pub level: &'static str,
    pub by_hand: &'static str,
    pub purchases: &'static str,
    pub value: &'static str,
    pub more: With1,
    pub empty: &'static str,
    pub what_now: &'static str,
    /// In the order of `pyramid::Level::ALL`: how to lift them to the next.
    pub advice: [&'static str; 6],
}

/// On a customer's own page.
pub struct One {
    pub title: &'static str,
    pub by_hand: &'static str,
    /// rule, purchases
    pub because: With2,
    pub to_pyramid: &'static str,
}
