//! Words of what to look at first.

use super::{With1, With2, With3, With4};

pub struct Hints {
    pub title: &'static str,
    pub lead: &'static str,
    pub none: &'static str,
    /// share → the sales from customers of the window before, as many as the course says.
    pub from_before: With1,
    /// share → fewer than the course says.
    pub from_before_low: With1,
    pub pillar: &'static str,
    pub at_stake: &'static str,
    /// customers → the words of a link to their list.
    pub see: With1,
    pub dependence: &'static str,
    /// name, money, share, share of the first five.
    pub dependence_told: With4,
    pub dependence_link: &'static str,
    pub cannot_lose: &'static str,
    /// customers, money, share.
    pub cannot_lose_told: With3,
    pub at_risk: &'static str,
    /// customers, money, share.
    pub at_risk_told: With3,
    pub dormant: &'static str,
    /// customers, money before, money now.
    pub dormant_told: With3,
    pub lost: &'static str,
    /// customers, money.
    pub lost_told: With2,
    pub low_margin: &'static str,
    /// customers, money.
    pub low_margin_told: With2,
}
