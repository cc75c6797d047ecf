//! Words of what a customer is worth.

use super::{With1, With2, With3, With4};

pub struct Clv {
    pub nav: &'static str,
    pub title: &'static str,
    /// customers, purchases expected, value
    pub lead: With3,
    pub lead_simple: With1,
    pub ways: Ways,
    pub doubts: Doubts,
    pub settings: Settings,
    pub groups: Groups,
    pub trust: Trust,
    pub grid: Grid,
    pub top: Top,
    pub risk: Risk,
    pub model: Model,
    pub one: One,
    pub take_away: &'static str,
}

pub struct Ways {
    pub title: &'static str,
    pub lead: &'static str,
    pub historic: &'static str,
    pub historic_margin: &'static str,
    pub historic_sales: &'static str,
    pub simple: &'static str,
    pub retention: &'static str,
    /// margin a year, retention, discount
    pub retention_formula: With3,
    pub predictive: &'static str,
    pub predictive_formula: &'static str,
    pub why: &'static str,
    pub sensitivity: &'static str,
    pub sensitivity_lead: &'static str,
    pub input: &'static str,
    pub less: &'static str,
    pub more: &'static str,
    pub ticket: &'static str,
    pub purchases: &'static str,
    pub years: &'static str,
    pub margin: &'static str,
}

pub struct Doubts {
    pub title: &'static str,
    pub nobody_leaves: &'static str,
    /// who bought again, needed
    pub too_few: With2,
    pub no_convergence: &'static str,
    pub no_spend: &'static str,
    /// correlation
    pub tied: With1,
    pub none: &'static str,
}

pub struct Settings {
    pub title: &'static str,
    pub model: &'static str,
    pub model_help: &'static str,
    pub bg: &'static str,
    pub mbg: &'static str,
    pub discount: &'static str,
    pub margin: &'static str,
    pub margin_help: &'static str,
}

pub struct Groups {
    pub title: &'static str,
    pub lead: &'static str,
    pub segment: &'static str,
    pub customers: &'static str,
    pub historic: &'static str,
    pub simple: &'static str,
    pub purchases: &'static str,
    pub value: &'static str,
    pub each: &'static str,
    pub alive: &'static str,
    pub total: &'static str,
}

pub struct Trust {
    pub title: &'static str,
    /// weeks, predicted, actual, mean distance
    pub sentence: With4,
    pub chart: &'static str,
    pub chart_lead: &'static str,
    pub repeats: &'static str,
    pub actual: &'static str,
    pub predicted: &'static str,
    /// seven
    pub and_more: With1,
    pub none: &'static str,
}

pub struct Grid {
    pub title: &'static str,
    /// mean age in weeks
    pub lead: With1,
    pub measure: &'static str,
    pub expected: &'static str,
    pub alive: &'static str,
    pub corner: &'static str,
}

pub struct Top {
    pub title: &'static str,
    pub lead: &'static str,
    pub customer: &'static str,
    pub repeats: &'static str,
    pub alive: &'static str,
    pub once: &'static str,
    pub purchases: &'static str,
    pub ticket: &'static str,
    pub value: &'static str,
}

pub struct Risk {
    pub title: &'static str,
    pub lead: &'static str,
    pub amount: &'static str,
    pub at_stake: &'static str,
    pub none: &'static str,
}

pub struct Model {
    pub title: &'static str,
    pub lead: &'static str,
    pub parameter: &'static str,
    pub value: &'static str,
    pub error: &'static str,
    /// customers, who bought again
    pub base: With2,
    pub likelihood: With1,
}

/// On a customer's own page.
pub struct One {
    pub title: &'static str,
    pub alive: &'static str,
    pub purchases: &'static str,
    pub next_year: &'static str,
    pub simple: &'static str,
    pub no_model: &'static str,
    pub no_opinion: &'static str,
    pub doubtful: &'static str,
    pub formula: &'static str,
    pub chart: &'static str,
    /// P(alive) now and at its lowest
    pub answer: With2,
    pub month: &'static str,
    pub to_clv: &'static str,
}
