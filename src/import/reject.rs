//! Rows that did not enter, each with its place and reason.

use super::receipt;
use super::{Field, Mapping};
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

/// Characters of a cell that the receipt shows.
const SHOWN: usize = 200;

impl Reject {
    /// With cells cut where nobody reads on: a cell may be as long as a file.
    pub(super) fn shortened(mut self) -> Reject {
        for cell in &mut self.cells {
            if let Some((end, _)) = cell.char_indices().nth(SHOWN) {
                *cell = format!("{}…", &cell[..end]);
            }
        }
        self
    }

    /// The column at fault and what it says; `None` where no one cell is.
    pub fn fault(&self, mapping: &Mapping) -> Option<(usize, &str)> {
        let field = self.reason.field()?;
        let filled = |field: Field| {
            let column = mapping.column(field)?;
            let cell = self.cells.get(column)?;
            Some((column, cell.as_str())).filter(|(_, cell)| !cell.is_empty())
        };
        // The amount may be a product, the currency a sign at the amount, the quantity a number of
        // purchases.
        let instead = match self.reason {
            Reason::BadAmount => &[Field::UnitPrice][..],
            Reason::NoAmount => &[Field::UnitPrice, Field::Quantity],
            Reason::OtherCurrency => &[Field::Amount, Field::UnitPrice],
            Reason::BadQuantity => &[Field::Purchases],
            _ => &[],
        };
        let fields = || [field].into_iter().chain(instead.iter().copied());
        let columns = || fields().filter_map(|field| mapping.column(field));
        if self.reason == Reason::NoAmount {
            let is_empty = |&column: &usize| self.cells.get(column).is_none_or(String::is_empty);
            return Some((columns().find(is_empty)?, ""));
        }
        let empty = || Some((columns().next()?, ""));
        fields().find_map(filled).or_else(empty)
    }
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
pub(super) struct Row {
    pub line: u64,
    pub reason: Reason,
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
        self.raw().map(Row::reject)
    }

    /// Those of one reason, in the order of the file.
    pub fn of(&self, reason: Reason) -> impl Iterator<Item = Reject> + '_ {
        let of = move |(row, _): &(&Row, &str)| row.reason == reason;
        self.raw().filter(of).map(Row::reject)
    }

    /// The first rows that are worth showing: of one reason, or of all.
    pub fn first(&self, reason: Option<Reason>) -> Vec<Reject> {
        match reason {
            Some(reason) => self.of(reason).take(receipt::SHOWN).collect(),
            None => self.iter().take(receipt::SHOWN).collect(),
        }
    }

    /// Each row's place and reason, with its cells as text.
    pub(super) fn raw(&self) -> impl Iterator<Item = (&Row, &str)> {
        let starts = std::iter::once(0).chain(self.rows.iter().map(|row| row.end));
        (self.rows.iter().zip(starts)).map(|(row, start)| (row, &self.text[start..row.end]))
    }
}

/// The cells in a row's text.
pub(super) fn cells(text: &str) -> impl Iterator<Item = &str> {
    text.split_terminator(CELL_END)
}

impl Row {
    fn reject((row, text): (&Row, &str)) -> Reject {
        Reject {
            line: row.line,
            reason: row.reason,
            cells: cells(text).map(str::to_owned).collect(),
        }
    }
}
