//! Words of the results.

use super::{With1, With2};

pub struct Results {
    pub nav: &'static str,
    pub title: &'static str,
    /// share, money
    pub lead: With2,
    pub lead_alone: &'static str,
    pub capture: &'static str,
    pub capture_formula: &'static str,
    pub activation: &'static str,
    /// part, whole
    pub activation_formula: With2,
    pub adoption: &'static str,
    pub adoption_formula: With2,
    pub adoption_none: &'static str,
    pub desertion: &'static str,
    pub desertion_formula: With2,
    pub desertion_none: &'static str,
    pub claim: &'static str,
    pub confirmed: &'static str,
    pub not_confirmed: &'static str,
    pub too_few: &'static str,
    /// sales to those there were, sales to all
    pub claim_formula: With2,
    pub claim_none: &'static str,
    pub segments: &'static str,
    pub segments_lead: &'static str,
    pub segment: &'static str,
    pub customers: &'static str,
    pub sales: &'static str,
    pub change: &'static str,
    pub frequency: &'static str,
    pub frequency_before: &'static str,
    pub ticket: &'static str,
    pub ticket_before: &'static str,
    pub sellers: &'static str,
    pub sellers_lead: &'static str,
    pub sellers_none: &'static str,
    pub seller: &'static str,
    pub buyers: &'static str,
    pub at_risk: &'static str,
    /// before
    pub before: With1,
}
