//! Words around the engine's answers.

use super::{With1, With2};

/// What happened, and what the person can do about it.
pub type Advice = (&'static str, &'static str);

/// The period that all analyses look at, answers that fail, files that go out.
pub struct Worker {
    pub period: Period,
    pub failure: Failure,
    pub download: Download,
}

pub struct Period {
    /// The bar as a whole, read aloud.
    pub label: &'static str,
    pub analysis_date: &'static str,
    pub window: &'static str,
    pub months: &'static str,
    pub quick: &'static str,
    pub twelve: &'static str,
    pub twenty_four: &'static str,
    pub all: &'static str,
    /// first day, last day
    pub covers: With2,
    /// first day, last day
    pub covers_all: With2,
    /// the first day with sales, after the window's
    pub data_begin: With1,
    /// the last day with sales, before or after the analysis date
    pub data_end: With1,
    /// the last day with sales
    pub back_to_last: With1,
}

/// One piece of advice per way to fail.
pub struct Failure {
    pub no_sales: Advice,
    pub lost: Advice,
    pub import_link: &'static str,
    pub sample: &'static str,
    pub empty: Advice,
    pub excel: Advice,
    pub pdf: Advice,
    pub image: Advice,
    pub archive: Advice,
    pub unknown: Advice,
    pub one_column: Advice,
    pub too_wide: Advice,
    pub only_header: Advice,
    /// the fields that have no column
    pub missing: With1,
    pub missing_advice: &'static str,
    pub undecided: Advice,
    /// rows read
    pub nothing_accepted: With1,
    /// the commonest reason
    pub nothing_accepted_advice: With1,
    pub unreadable: Advice,
    pub cancelled: Advice,
    pub file_gone: Advice,
    pub summarised: Advice,
    pub no_spreadsheet: Advice,
    pub password: Advice,
    pub too_large: Advice,
    pub empty_sheet: Advice,
    pub broken_spreadsheet: Advice,
    pub stopped: Advice,
}

pub struct Download {
    pub customers: &'static str,
    pub segments: &'static str,
    pub abc: &'static str,
    pub churn: &'static str,
    pub cohorts: &'static str,
    pub clv_model: &'static str,
    pub pairs: &'static str,
    pub matrix: &'static str,
    pub offers: &'static str,
    pub dormant: &'static str,
    pub trails: &'static str,
    pub transitions: &'static str,
    pub results: &'static str,
    pub pyramid: &'static str,
    pub profitability: &'static str,
    pub value_tiers: &'static str,
    pub profiles: &'static str,
    pub effect: &'static str,
    pub rejected: &'static str,
    pub failed: &'static str,
}
