//! Words of what the browser keeps, of copies, and of going back.

use super::{With1, With2};

pub struct Project {
    pub status: Status,
    pub trouble: Trouble,
    pub save: Save,
    pub open: Open,
    /// What a part of the workbook holds, by its name in it; the name itself of one unknown.
    pub part: fn(&str) -> String,
}

/// Whether everything is kept, and how safely.
pub struct Status {
    pub title: &'static str,
    pub honest: &'static str,
    pub kept: &'static str,
    pub waiting: &'static str,
    pub not_kept: &'static str,
    pub never_copied: &'static str,
    pub copied_today: &'static str,
    /// days
    pub copied: With1,
    /// used, of how much
    pub workbook: With2,
    /// used, of how much
    pub site: With2,
    pub promised: &'static str,
    pub not_promised: &'static str,
    pub ask: &'static str,
    pub refused: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub undo_help: &'static str,
}

/// What is not kept, and the way out.
pub struct Trouble {
    pub full: &'static str,
    pub denied: &'static str,
    pub forgetful: &'static str,
    /// the browser's own words
    pub refused: With1,
    pub nothing_lost: &'static str,
    pub download: &'static str,
    pub retry: &'static str,
    /// version
    pub newer: With1,
    pub newer_lead: &'static str,
    pub download_stored: &'static str,
    pub reload: &'static str,
    /// parts
    pub clash: With1,
    pub clash_lead: &'static str,
    pub mine: &'static str,
    pub theirs: &'static str,
    pub aside: &'static str,
    pub aside_lead: &'static str,
    pub aside_download: &'static str,
    pub aside_delete: &'static str,
}

/// Saving a copy.
pub struct Save {
    pub title: &'static str,
    pub lead: &'static str,
    pub firm: &'static str,
    pub firm_help: &'static str,
    pub with_sales: &'static str,
    pub encrypt: &'static str,
    pub passphrase: &'static str,
    pub passphrase_help: &'static str,
    pub again: &'static str,
    pub short: &'static str,
    pub differ: &'static str,
    pub save: &'static str,
    /// file
    pub saved: With1,
    /// why
    pub failed: With1,
    pub no_crypto: &'static str,
}

/// Opening a copy.
pub struct Open {
    pub title: &'static str,
    pub lead: &'static str,
    pub drop: &'static str,
    pub button: &'static str,
    /// file
    pub locked: With1,
    pub passphrase: &'static str,
    pub unlock: &'static str,
    /// file
    pub inside: With1,
    /// day, release
    pub made: With2,
    /// parts
    pub parts: With1,
    pub no_parts: &'static str,
    /// imports
    pub sales: With1,
    /// file, rows
    pub import: With2,
    pub no_sales: &'static str,
    pub take_sales: &'static str,
    pub replaces: &'static str,
    pub replaces_sales: &'static str,
    pub confirm: &'static str,
    pub opened: &'static str,
    /// why
    pub sales_failed: With1,
    pub foreign: &'static str,
    pub newer: &'static str,
    pub damaged: &'static str,
    pub wrong: &'static str,
    pub tampered: &'static str,
    pub broken: &'static str,
    pub no_crypto: &'static str,
    /// the browser's own words
    pub unreadable: With1,
}
