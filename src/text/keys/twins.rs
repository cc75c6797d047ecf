//! Customers who seem to stand in the files twice, in words.

use super::{With1, With2};

pub struct Twins {
    pub title: &'static str,
    pub lead: &'static str,
    pub nav: &'static str,
    pub groups: &'static str,
    pub names: &'static str,
    pub names_lead: &'static str,
    pub nobodies: &'static str,
    pub nobodies_lead: &'static str,
    pub joined: &'static str,
    pub none: &'static str,
    pub none_lead: &'static str,
    /// In the order of `twins::Reason`.
    pub reasons: [&'static str; 6],
    /// In the order of `twins::Likeness`.
    pub likenesses: [&'static str; 3],
    /// name
    pub sign_name: With1,
    /// code
    pub sign_code: With1,
    /// names
    pub sign_many: With1,
    /// code
    pub keep: With1,
    /// code
    pub join_into: With1,
    pub apart: &'static str,
    pub propose_again: &'static str,
    pub kept_apart: &'static str,
    pub undo: &'static str,
    pub without_customer: &'static str,
    pub fine: &'static str,
    pub code: &'static str,
    pub name: &'static str,
    pub lines: &'static str,
    pub amount: &'static str,
    pub last: &'static str,
    /// how many
    pub more: With1,
    /// how many
    pub crowds: With1,
    /// code, code it counts as
    pub counts_as: With2,
    /// code
    pub counts_as_nobody: With1,
}
