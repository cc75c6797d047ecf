//! Words of what the actions brought.

use super::{With1, With2, With4};

pub struct Effect {
    pub nav: &'static str,
    pub title: &'static str,
    pub lead_none: &'static str,
    /// actions, buyers, customers, share
    pub lead: With4,
    pub empty: &'static str,
    pub empty_lead: &'static str,
    pub to_lists: &'static str,
    pub to_plan: &'static str,
    pub take_away: &'static str,
    pub responses: &'static str,
    pub to_effect: &'static str,
    pub rules: Rules,
    pub table: Table,
    pub waiting: Waiting,
    pub one: One,
    pub verdict: Verdict,
    pub chart: WeekChart,
    pub segments: Segments,
    pub indicator: Indicators,
}

pub struct Rules {
    pub title: &'static str,
    pub lead: &'static str,
    pub days: &'static str,
    pub days_unit: &'static str,
    pub days_help: &'static str,
    pub margin: &'static str,
    /// share
    pub margin_told: With1,
    /// share
    pub margin_typed: With1,
    pub margin_unknown: &'static str,
    /// first day, last day
    pub data: With2,
}

pub struct Table {
    pub title: &'static str,
    pub lead: &'static str,
    pub action: &'static str,
    pub start: &'static str,
    pub days: With1,
    pub customers: &'static str,
    pub aside: With1,
    pub response: &'static str,
    pub gained: &'static str,
    pub told: &'static str,
    pub roi_planned: &'static str,
    pub roi: &'static str,
    /// In the order of `effect::Verdict`.
    pub verdicts: [&'static str; 4],
}

pub struct Waiting {
    pub title: &'static str,
    pub lead: &'static str,
    /// last day
    pub ahead: With1,
    /// first day
    pub nothing_before: With1,
    pub unknown: &'static str,
    pub action: &'static str,
    pub start: &'static str,
    pub why: &'static str,
}

pub struct One {
    /// before, after
    pub lead: With2,
    pub from_list: With1,
    pub not_done: &'static str,
    /// measured, wanted
    pub cut: With2,
    /// codes
    pub unknown: With1,
    pub response: &'static str,
    /// buyers, customers
    pub response_formula: With2,
    pub revenue: &'static str,
    pub revenue_control: &'static str,
    pub revenue_plain: &'static str,
    pub margin: &'static str,
    pub margin_formula: &'static str,
    pub margin_missing: &'static str,
    pub roi: &'static str,
    /// margin, cost
    pub roi_formula: With2,
    pub roi_missing: &'static str,
    /// planned
    pub roi_planned: With1,
    pub per_response: &'static str,
    pub per_response_formula: &'static str,
    pub per_purchase: &'static str,
    pub per_purchase_formula: &'static str,
    pub retention: &'static str,
    /// stayed, before
    pub retention_formula: With2,
    pub groups: &'static str,
    pub group: &'static str,
    pub customers: &'static str,
    pub buyers: [&'static str; 2],
    pub purchases: [&'static str; 2],
    pub sales: [&'static str; 2],
    pub change: &'static str,
    pub treated: &'static str,
    pub control: &'static str,
    pub season: &'static str,
}

pub struct Verdict {
    pub title: &'static str,
    /// share of those contacted, of those aside, difference in points, interval
    pub share: With4,
    /// change of those contacted, of those aside, difference, interval
    pub revenue: With4,
    /// low, high
    pub interval: With2,
    pub up: &'static str,
    pub down: &'static str,
    /// customers per group
    pub needed: With1,
    pub not_enough: &'static str,
    pub too_few: &'static str,
    pub no_control: &'static str,
    /// before, after, change, beyond the season
    pub season: With4,
    pub no_season: &'static str,
    pub next_time: &'static str,
    pub method: &'static str,
}

pub struct WeekChart {
    pub title: &'static str,
    pub answer: &'static str,
    pub head: &'static str,
    pub treated: &'static str,
    pub control: &'static str,
}

pub struct Segments {
    pub title: &'static str,
    /// eve
    pub lead: With1,
    pub segment: &'static str,
    pub customers: &'static str,
    pub buyers: &'static str,
    pub rate: &'static str,
    pub all: &'static str,
}

pub struct Indicators {
    pub title: &'static str,
    pub none: &'static str,
    /// What the figure is, in the order of `plan::Objective::ALL`.
    pub figures: [&'static str; 5],
    pub group: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub missing: &'static str,
    /// objective, figure
    pub lead: With2,
}
