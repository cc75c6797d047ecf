//! What is loaded: files in hand, receipts, the list of imports, what the browser keeps.

use super::{With1, With2, With3};

pub struct Holdings {
    pub hand: Hand,
    pub receipt: Receipt,
    pub list: List,
    pub keep: Keep,
    pub repeats: Repeats,
}

/// Files that were chosen and are not imported yet.
pub struct Hand {
    /// files
    pub title: With1,
    pub lead: &'static str,
    pub looking: &'static str,
    pub ready: &'static str,
    pub asks: &'static str,
    pub lacks: &'static str,
    pub failed: &'static str,
    pub put_away: With1,
    /// files
    pub confirm: With1,
    /// file, its place, files
    pub reading: With3,
    pub sheet: &'static str,
    pub sheet_help: &'static str,
    pub place: &'static str,
    pub beside: &'static str,
    pub instead: &'static str,
    pub instead_help: &'static str,
    pub over_sample: &'static str,
    pub again: &'static str,
    pub again_lead: &'static str,
    pub add: &'static str,
    pub remembered: &'static str,
}

/// What an import did.
pub struct Receipt {
    /// files, rows accepted, rows read
    pub several: With3,
    pub fingerprint: &'static str,
    pub size: &'static str,
    pub decisions: &'static str,
    pub compare: &'static str,
    pub compare_help: &'static str,
    pub not_a_number: &'static str,
    pub agrees: &'static str,
    /// difference
    pub system_more: With1,
    /// difference
    pub system_less: With1,
    /// sum of the rejected rows
    pub rejected_explain: With1,
    /// files that are loaded twice
    pub twice: With1,
    pub twice_lead: &'static str,
}

/// Everything that is loaded, import by import.
pub struct List {
    pub title: &'static str,
    /// rows, customers, period
    pub lead: With3,
    pub customers: With1,
    pub file: &'static str,
    pub rows: &'static str,
    pub total: &'static str,
    pub period: &'static str,
    pub state: &'static str,
    pub counts: &'static str,
    pub aside: &'static str,
    /// lines
    pub left_out: With1,
    pub take_back: With1,
    pub bring_back: With1,
    pub delete: With1,
    pub delete_title: &'static str,
    /// file
    pub delete_sure: With1,
    pub delete_confirm: &'static str,
    pub sample: &'static str,
    pub nothing_counts: &'static str,
    pub actions: &'static str,
    /// currencies
    pub moneys: With1,
    pub moneys_lead: &'static str,
    /// imports
    pub unreadable: With1,
}

/// Whether the sales stay in this browser.
pub struct Keep {
    pub title: &'static str,
    pub remember: &'static str,
    pub working: &'static str,
    pub kept: &'static str,
    pub not_kept: &'static str,
    /// the browser's own words
    pub refused: With1,
    pub honest: &'static str,
    pub erase: &'static str,
    pub erase_title: &'static str,
    pub erase_sure: &'static str,
    pub erase_confirm: &'static str,
    pub erased: &'static str,
    pub erase_failed: &'static str,
    pub restoring: &'static str,
}

/// Invoices that stand in two files.
pub struct Repeats {
    /// invoices, lines, amount
    pub title: With3,
    pub invoices: With1,
    pub lines_counted: With1,
    pub lead: &'static str,
    pub all: &'static str,
    pub none: &'static str,
    pub date: &'static str,
    pub customer: &'static str,
    pub lines: &'static str,
    pub amount: &'static str,
    pub also_in: &'static str,
    pub leave_out: &'static str,
    /// invoices that are not listed
    pub more: With1,
    /// lines left out, lines
    pub out: With2,
}
