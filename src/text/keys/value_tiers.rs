//! Words of what customers are worth, could be and cost.

use super::{With1, With2, With3, With4};

pub struct ValueTiers {
    pub nav: &'static str,
    pub title: &'static str,
    /// most valuable customers, their share of the net value
    pub lead: With2,
    pub lead_none: &'static str,
    /// customers without a purchase
    pub idle: With1,
    pub tiers: Tiers,
    pub rules: Rules,
    pub limit: Limit,
    pub list: Listed,
    pub edit: Edit,
    pub problems: Problems,
    pub fits: Fits,
    pub one: One,
    pub take_away: &'static str,
}

pub struct Tiers {
    pub title: &'static str,
    /// first day, last day
    pub lead: With2,
    pub tier: &'static str,
    pub strategy: &'static str,
    pub customers: &'static str,
    pub sales: &'static str,
    pub net: &'static str,
    pub gap: &'static str,
    pub total: &'static str,
    pub by_hand: With1,
    /// In the order of `value_tiers::Tier::ALL`.
    pub strategies: [&'static str; 5],
    pub chart: &'static str,
    pub of_customers: &'static str,
    pub of_sales: &'static str,
    pub of_gap: &'static str,
    /// customers of whom half or more of what they could buy is bought here, customers whose
    /// potential is known
    pub wallets: With2,
}

pub struct Rules {
    pub title: &'static str,
    pub lead: &'static str,
    pub peers: &'static str,
    /// In the order of `value_tiers::Peers::ALL`.
    pub peers_names: [&'static str; 5],
    pub peers_help: &'static str,
    pub growth: &'static str,
    pub small_gap: &'static str,
    /// the gap in force
    pub small_gap_help: With1,
    pub margin: &'static str,
    /// the share in force
    pub margin_help: With1,
    pub returns: &'static str,
    pub costs: &'static str,
    /// Call, problem, visit.
    pub contacts: [&'static str; 3],
    /// The rules in words: growth, small gap
    pub order: With2,
}

pub struct Limit {
    pub title: &'static str,
    pub lead: &'static str,
    pub label: &'static str,
    pub customers: &'static str,
    pub chart: &'static str,
    /// customers, share of the customers, sales, share of the sales
    pub one_to_one: With4,
    pub traditional: With4,
    pub curve: &'static str,
    pub usual: &'static str,
}

pub struct Listed {
    pub title: &'static str,
    pub lead: &'static str,
    pub who: &'static str,
    pub all: &'static str,
    pub sides: [&'static str; 2],
    pub sort: &'static str,
    /// In the order of `value_tiers::Sort::ALL`.
    pub sorts: [&'static str; 4],
    /// customers, sales, gap
    pub totals: With3,
    pub customer: &'static str,
    pub tier: &'static str,
    pub actual: &'static str,
    pub potential: &'static str,
    pub gap: &'static str,
    pub wallet: &'static str,
    pub cost: &'static str,
    pub net: &'static str,
    pub edit: &'static str,
    pub edit_of: With1,
    pub typed: &'static str,
    pub by_hand: &'static str,
    pub more: With1,
    pub none: &'static str,
}

pub struct Edit {
    /// name
    pub title: With1,
    pub why: &'static str,
    pub by_hand: &'static str,
    /// net value, gap
    pub below_zero: With2,
    /// net value
    pub most_valuable: With1,
    pub migrator: &'static str,
    /// gap, share of the actual value
    pub most_growable: With2,
    pub unclassified: With2,
    pub potential: &'static str,
    pub potential_help: &'static str,
    pub contacts: [&'static str; 3],
    pub tier: &'static str,
    pub by_rule: &'static str,
    pub flags: &'static str,
    pub decision: &'static str,
    pub undecided: &'static str,
    pub reason: &'static str,
    pub clear: &'static str,
    pub done: &'static str,
}

pub struct Problems {
    pub title: &'static str,
    pub lead: &'static str,
    pub missing: &'static str,
    pub none: &'static str,
    /// customers, decided
    pub count: With2,
    pub why: &'static str,
    pub small: &'static str,
    pub unprofitable: &'static str,
    pub decision: &'static str,
}

/// Cost to serve against potential.
pub struct Fits {
    pub title: &'static str,
    pub lead: &'static str,
    /// cost per 100 of potential
    pub rate: With1,
    pub none: &'static str,
    pub chart: &'static str,
    pub even: &'static str,
    pub customer: &'static str,
    pub cost: &'static str,
    pub potential: &'static str,
    /// customers
    pub over: With1,
    pub under: With1,
    pub over_none: &'static str,
    pub under_none: &'static str,
    pub excess: &'static str,
    pub shortfall: &'static str,
}

/// On a customer's own page.
pub struct One {
    pub title: &'static str,
    /// actual value, potential, gap
    pub figures: With3,
    pub to_tiers: &'static str,
}
