//! Words of how to earn more with the customers there are.

use super::{With2, With3, With4};

pub struct Profitability {
    pub nav: &'static str,
    pub title: &'static str,
    /// average purchase, average ticket
    pub lead: With2,
    pub averages: Averages,
    pub items: Items,
    pub mix: Mix,
    pub steps: Steps,
    pub discount: Discount,
    pub no_items: &'static str,
    pub no_margin: &'static str,
    pub take_away: &'static str,
}

pub struct Averages {
    pub purchase: &'static str,
    /// sales, customers
    pub purchase_formula: With2,
    pub ticket: &'static str,
    /// sales, purchases
    pub ticket_formula: With2,
    pub one_more: &'static str,
    /// customers, ticket
    pub one_more_formula: With2,
    pub margin: &'static str,
    pub margin_formula: &'static str,
}

pub struct Items {
    pub title: &'static str,
    pub lead: &'static str,
    pub level: &'static str,
    pub product: &'static str,
    pub category: &'static str,
    pub chart: &'static str,
    pub sales: &'static str,
    pub margin: &'static str,
    pub buyers: &'static str,
    pub frequency: &'static str,
    pub interval: &'static str,
    pub price: &'static str,
    pub one_more: &'static str,
    pub help: &'static str,
}

pub struct Mix {
    pub title: &'static str,
    /// share of the sales, threshold
    pub lead: With2,
    pub threshold: &'static str,
    pub threshold_help: &'static str,
    /// customers below, money at stake
    pub below: With2,
    pub customer: &'static str,
    pub sales: &'static str,
    pub share: &'static str,
    pub at_stake: &'static str,
    pub formula: &'static str,
}

pub struct Steps {
    pub title: &'static str,
    pub lead: &'static str,
    pub base: &'static str,
    pub better: &'static str,
    pub prices: &'static str,
    pub customers: &'static str,
    pub at_stake: &'static str,
    pub none: &'static str,
    /// base, better
    pub who: With2,
    /// customers, money
    pub totals: With2,
    pub customer: &'static str,
    pub purchases: &'static str,
    pub spent: &'static str,
    pub least: &'static str,
    pub most: &'static str,
    pub times: &'static str,
    pub formula: &'static str,
}

pub struct Discount {
    pub title: &'static str,
    pub lead: &'static str,
    pub discount: &'static str,
    /// discount, margin, more to sell
    pub firm: With3,
    /// discount, margin
    pub never: With2,
    pub item: &'static str,
    pub margin: &'static str,
    pub more: &'static str,
    pub purchases: &'static str,
    /// purchases now, and to be reached
    pub to_reach: With2,
    pub change: &'static str,
    pub impossible: &'static str,
    /// discount, margin, result
    pub formula: With4,
}
