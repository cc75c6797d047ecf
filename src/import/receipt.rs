//! What an import did, to be kept and compared with the firm's own system.

use super::{DateOrder, Decimal, Encoding, Mapping, Reason, Reject};
use crate::ledger::{Day, Money};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Receipt {
    pub file: String,
    /// Of the file itself, in bytes.
    pub size: u64,
    /// In hexadecimal; empty until it has been worked out.
    pub sha256: String,
    /// Rows below the header that are not blank: accepted and rejected.
    pub rows_read: u64,
    pub rows_accepted: u64,
    pub rows_rejected: u64,
    /// Rows of nothing but delimiters; empty lines are no rows at all.
    pub blank_rows: u64,
    /// Per reason, the commonest first.
    pub reasons: Vec<(Reason, u64)>,
    /// The first rejected rows; all of them can be downloaded.
    pub first_rejects: Vec<Reject>,
    /// Sum of the accepted amounts.
    pub total: Money,
    /// Sum of what could be read of the rejected amounts, rows of totals apart.
    pub rejected_total: Money,
    pub returns: u64,
    pub returns_total: Money,
    /// Accepted rows without a customer.
    pub anonymous: u64,
    pub customers: u32,
    pub days: Option<(Day, Day)>,
    pub delimiter: u8,
    pub encoding: Encoding,
    pub date_order: DateOrder,
    /// Of the column of amounts, or of prices where there is none.
    pub decimal: Option<Decimal>,
    /// Of the file, and which of its columns was what.
    pub header: Vec<String>,
    pub mapping: Mapping,
}

/// Rejected rows that the receipt shows.
pub(super) const SHOWN: usize = 100;
