//! Rows that did not enter, each with its place and reason.

use super::Field;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reason {
    /// Fewer cells than the required columns need.
    ShortRow,
    /// More cells than the header has: a delimiter inside a cell without quotes.
    LongRow,
    /// A sum line of the export, such as "Total general".
    TotalRow,
    NoDate,
    BadDate,
    NoAmount,
    BadAmount,
    BadQuantity,
    BadPrice,
}

impl Reason {
    pub const ALL: [Reason; 9] = [
        Reason::ShortRow,
        Reason::LongRow,
        Reason::TotalRow,
        Reason::NoDate,
        Reason::BadDate,
        Reason::NoAmount,
        Reason::BadAmount,
        Reason::BadQuantity,
        Reason::BadPrice,
    ];

    /// The name in exports of the dialect `intl`.
    pub fn machine_name(self) -> &'static str {
        match self {
            Reason::ShortRow => "short_row",
            Reason::LongRow => "long_row",
            Reason::TotalRow => "total_row",
            Reason::NoDate => "no_date",
            Reason::BadDate => "bad_date",
            Reason::NoAmount => "no_amount",
            Reason::BadAmount => "bad_amount",
            Reason::BadQuantity => "bad_quantity",
            Reason::BadPrice => "bad_price",
        }
    }

    /// The field whose cell is at fault.
    pub fn field(self) -> Option<Field> {
        match self {
            Reason::ShortRow | Reason::LongRow | Reason::TotalRow => None,
            Reason::NoDate | Reason::BadDate => Some(Field::Date),
            Reason::NoAmount | Reason::BadAmount => Some(Field::Amount),
            Reason::BadQuantity => Some(Field::Quantity),
            Reason::BadPrice => Some(Field::UnitPrice),
        }
    }
}

/// A row that did not enter, as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reject {
    /// Line of the file on which it begins, from 1.
    pub line: u64,
    pub reason: Reason,
    pub cells: Vec<String>,
}

/// All rows of one import that did not enter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rejects {
    pub header: Vec<String>,
    pub file: String,
    pub rows: Vec<Reject>,
}
