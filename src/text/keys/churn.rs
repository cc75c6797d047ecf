//! Words of who leaves and what that costs.

use super::{With1, With2, With3, With4};

pub struct Churn {
    pub nav: &'static str,
    pub title: &'static str,
    pub lead_empty: &'static str,
    /// lost, base, rate, sales lost
    pub lead: With4,
    pub no_previous: &'static str,
    /// first day of the data
    pub partial: With1,
    pub rates: Rates,
    pub cost: Cost,
    pub word_of_mouth: WordOfMouth,
    pub groups: Groups,
    pub periods: Periods,
    pub claims: Claims,
    pub rhythm: Rhythm,
    pub lost: Lost,
    pub take_away: &'static str,
}

pub struct Rates {
    pub churn: &'static str,
    /// lost, base
    pub churn_formula: With2,
    pub retention: &'static str,
    pub retention_formula: &'static str,
    pub revenue: &'static str,
    /// lost sales, sales of the base
    pub revenue_formula: With2,
    pub of_known: &'static str,
    /// lost, everyone
    pub of_known_formula: With2,
    pub repurchase: &'static str,
    /// bought again, buyers
    pub repurchase_formula: With2,
    pub cost: &'static str,
    pub cost_formula: &'static str,
}

pub struct Cost {
    pub title: &'static str,
    /// lost customers, value of one, cost
    pub sentence: With3,
    pub by_segment: &'static str,
    pub unknown: &'static str,
    /// ticket, purchases a year, years, margin
    pub formula: With4,
    pub years: &'static str,
    pub years_help: &'static str,
    pub margin: &'static str,
    pub margin_typed: &'static str,
    pub margin_data: &'static str,
    pub margin_none: &'static str,
    pub goal: &'static str,
    pub goal_help: &'static str,
    /// from, to, customers, money a year
    pub goal_sentence: With4,
    /// money of all they stay
    pub goal_lifetime: With1,
}

pub struct WordOfMouth {
    pub title: &'static str,
    pub lead: &'static str,
    pub told: &'static str,
    pub put_off: &'static str,
    /// lost, people told, share put off, money
    pub sentence: With4,
    /// value of a customer
    pub formula: With1,
    pub unknown: &'static str,
}

pub struct Groups {
    pub title: &'static str,
    pub lead: &'static str,
    pub segment: &'static str,
    pub base: &'static str,
    pub lost: &'static str,
    pub churn: &'static str,
    pub value: &'static str,
    pub cost: &'static str,
    pub total: &'static str,
}

pub struct Periods {
    pub title: &'static str,
    pub lead: &'static str,
    pub chart: &'static str,
    pub period: &'static str,
    pub revenue: &'static str,
    pub revenue_lost: &'static str,
}

pub struct Claims {
    pub title: &'static str,
    pub lead: &'static str,
    pub confirmed: &'static str,
    pub not_confirmed: &'static str,
    pub too_few: &'static str,
    pub products: &'static str,
    pub products_rule: &'static str,
    pub products_chart: &'static str,
    pub products_none: &'static str,
    pub product_count: &'static str,
    pub customers: &'static str,
    pub retained: &'static str,
    pub four: &'static str,
    pub years: &'static str,
    /// pairs, mean rise
    pub years_rule: With2,
    pub years_chart: &'static str,
    pub years_none: &'static str,
    pub year: &'static str,
    pub mean: &'static str,
    /// number of the year
    pub nth: With1,
    /// statistic
    pub statistic: With1,
}

pub struct Rhythm {
    pub title: &'static str,
    /// intervals, P40, median, P80
    pub sentence: With4,
    pub none: &'static str,
    pub late: &'static str,
    pub late_lead: &'static str,
    pub late_none: &'static str,
    pub customer: &'static str,
    pub usual: &'static str,
    pub days: &'static str,
    pub times: &'static str,
    pub amount: &'static str,
}

pub struct Lost {
    pub title: &'static str,
    /// listed, all
    pub lead: With2,
    pub none: &'static str,
    pub before: &'static str,
    pub purchases: &'static str,
    pub last: &'static str,
    pub all: &'static str,
}
