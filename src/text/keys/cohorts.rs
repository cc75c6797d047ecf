//! Words of the cohorts.

use super::With2;

pub struct Cohorts {
    pub nav: &'static str,
    pub title: &'static str,
    /// share that bought again in period 1, period's name → answer
    pub lead: With2,
    pub lead_none: &'static str,
    pub unit: &'static str,
    pub month: &'static str,
    pub quarter: &'static str,
    pub year: &'static str,
    pub measure: &'static str,
    pub rate: &'static str,
    pub customers: &'static str,
    pub amount: &'static str,
    pub cumulative: &'static str,
    pub table: &'static str,
    pub table_lead: &'static str,
    pub cohort: &'static str,
    pub size: &'static str,
    pub mean: &'static str,
    pub curve: &'static str,
    pub curve_lead: &'static str,
    pub period: &'static str,
    pub empty: &'static str,
    pub take_away: &'static str,
}
