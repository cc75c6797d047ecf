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
    /// A quotation mark was opened and not closed: the rows behind it were taken for one cell.
    OpenQuote,
    /// In a currency that nobody said what to do with.
    OtherCurrency,
    /// The header again, as a printed report has it on each page.
    RepeatedHeader,
}

impl Reason {
    pub const ALL: [Reason; 12] = [
        Reason::ShortRow,
        Reason::LongRow,
        Reason::TotalRow,
        Reason::NoDate,
        Reason::BadDate,
        Reason::NoAmount,
        Reason::BadAmount,
        Reason::BadQuantity,
        Reason::BadPrice,
        Reason::OpenQuote,
        Reason::OtherCurrency,
        Reason::RepeatedHeader,
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
            Reason::OpenQuote => "open_quote",
            Reason::OtherCurrency => "other_currency",
            Reason::RepeatedHeader => "repeated_header",
        }
    }

    /// The field whose cell is at fault.
    pub fn field(self) -> Option<Field> {
        match self {
            Reason::ShortRow
            | Reason::LongRow
            | Reason::TotalRow
            | Reason::OpenQuote
            | Reason::RepeatedHeader => None,
            Reason::NoDate | Reason::BadDate => Some(Field::Date),
            Reason::OtherCurrency => Some(Field::Currency),
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
///
/// A wrong choice rejects a whole file, so they are kept in one allocation: texts end to end, cells
/// apart by [`CELL_END`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rejects {
    pub header: Vec<String>,
    pub file: String,
    text: String,
    rows: Vec<Row>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    line: u64,
    reason: Reason,
    /// In `text`.
    end: usize,
}

/// ASCII's own separator of units; in a cell it would be a control character without meaning.
const CELL_END: char = '\u{1f}';

impl Rejects {
    pub fn new(header: Vec<String>, file: String) -> Rejects {
        Rejects {
            header,
            file,
            ..Rejects::default()
        }
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(super) fn push<T: AsRef<str>>(
        &mut self,
        line: u64,
        reason: Reason,
        cells: impl Iterator<Item = T>,
    ) {
        for cell in cells {
            self.text
                .extend(cell.as_ref().chars().filter(|&c| c != CELL_END));
            self.text.push(CELL_END);
        }
        let end = self.text.len();
        self.rows.push(Row { line, reason, end });
    }

    /// To be kept for the next visit.
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// `None` for anything but what [`to_bytes`](Rejects::to_bytes) made.
    pub fn from_bytes(bytes: &[u8]) -> Option<Rejects> {
        let rejects: Rejects = postcard::from_bytes(bytes).ok()?;
        let ends = rejects.rows.iter().map(|row| row.end);
        let fits = ends.is_sorted()
            && rejects
                .rows
                .iter()
                .all(|row| rejects.text.is_char_boundary(row.end));
        fits.then_some(rejects)
    }

    /// In the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = Reject> + '_ {
        let starts = std::iter::once(0).chain(self.rows.iter().map(|row| row.end));
        self.rows.iter().zip(starts).map(|(row, start)| Reject {
            line: row.line,
            reason: row.reason,
            cells: self.text[start..row.end]
                .split_terminator(CELL_END)
                .map(str::to_owned)
                .collect(),
        })
    }
}
