//! Words of the profile of the portfolio.

use super::{With1, With2, With3};

pub struct Profiles {
    pub nav: &'static str,
    pub title: &'static str,
    /// buyers, purchases each, sales per purchase
    pub lead: With3,
    pub figures: ProfileFigures,
    pub groups: &'static str,
    pub groups_lead: &'static str,
    pub by: &'static str,
    /// the column
    pub missing: With1,
    pub untold: &'static str,
    pub everyone: &'static str,
    pub group: &'static str,
    pub customers: &'static str,
    pub buyers: &'static str,
    pub actual: &'static str,
    pub potential: &'static str,
    /// buyers whose potential is known
    pub potential_of: With1,
    pub lost: &'static str,
    /// lost, base
    pub lost_of: With2,
    pub favourite: &'static str,
    pub chart: &'static str,
    pub formulas: &'static str,
    pub weekdays: &'static str,
    /// day, share
    pub weekdays_answer: With2,
    pub day: &'static str,
    /// In the middle of a sentence, Monday first.
    pub days: [&'static str; 7],
    pub sales: &'static str,
    pub channels: &'static str,
    pub channels_lead: &'static str,
    pub channels_none: &'static str,
    pub channel: &'static str,
    pub change: &'static str,
    /// customers
    pub several_channels: With1,
    pub origins: &'static str,
    pub origins_lead: &'static str,
    pub reasons: &'static str,
    /// lost, of whom told
    pub reasons_lead: With2,
    pub reasons_none: &'static str,
    pub reason: &'static str,
    pub to_complaints: &'static str,
    pub to_churn: &'static str,
    pub take_away: &'static str,
}

pub struct ProfileFigures {
    pub frequency: &'static str,
    pub frequency_formula: &'static str,
    pub ticket: &'static str,
    pub ticket_formula: &'static str,
    pub rhythm: &'static str,
    pub rhythm_formula: &'static str,
    pub items: &'static str,
    pub items_formula: &'static str,
}
