//! What a file leaves open, and what may be set right for all of its rows at once.

use super::{With1, With2};

pub struct Questions {
    /// currencies with their rows
    pub currencies: With1,
    /// currency, rows
    pub currency_rows: With2,
    pub currencies_lead: &'static str,
    pub loaded_in: &'static str,
    pub what_to_do: &'static str,
    /// currency
    pub only: With1,
    pub same: &'static str,
    pub convert: &'static str,
    pub base: &'static str,
    /// currency, base
    pub rate: With2,
    pub rate_help: &'static str,
    pub use_rates: &'static str,
    pub own_money: &'static str,
    pub change_answers: &'static str,
    pub fixes: &'static str,
    /// rows
    pub fix_dates: With1,
    /// rows
    pub fix_decimals: With1,
    /// rows
    pub fix_fill_down: With1,
    pub fix_quotes: &'static str,
    pub quoting: &'static str,
    pub decisions: Decisions,
}

/// Decisions that a receipt names, beside those of the import page.
pub struct Decisions {
    pub serial_dates: &'static str,
    pub other_dates: &'static str,
    pub other_decimals: &'static str,
    pub filled_down: &'static str,
    pub plain_quotes: &'static str,
    pub whole_codes: &'static str,
    pub percent_margin: &'static str,
    pub summarised: &'static str,
    /// currency
    pub only: With1,
    /// base, rates
    pub rates: With2,
    pub same: &'static str,
    /// rows of totals
    pub totals: With1,
    /// currency, amount
    pub not_entered: With2,
    pub returns_by_sign: With1,
    pub returns_by_type: With1,
    pub returns_by_text: With1,
}
