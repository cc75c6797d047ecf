//! Opens a spreadsheet of any kind.

use super::archive::{self, Kind};
use super::table::{Fault, LONGEST_TEXT, Table, Text};
use super::{Error, Sheet, markup};
use calamine::{
    Cell, Data, DataRef, Ods, OdsError, Range, Reader, SheetType, SheetVisible, Xls, XlsError,
    Xlsb, XlsbError, Xlsx, XlsxError,
};
use std::fmt::Display;
use std::io::Cursor;

/// A spreadsheet, read.
#[derive(Debug)]
pub struct Book {
    sheets: Vec<Sheet>,
    /// Of each sheet.
    texts: Vec<String>,
}

/// Reads a whole spreadsheet that lies in memory. A sheet that is damaged or too large costs only
/// itself.
pub fn open(bytes: &[u8]) -> Result<Book, Error> {
    let file = Cursor::new(bytes);
    match archive::kind(bytes)? {
        Kind::Xlsx => {
            let mut book = Xlsx::new(file)?;
            Book::new(book.sheets_metadata().to_vec(), |name| {
                let streamed = match book.worksheet_cells_reader(name) {
                    Ok(mut cells) => stream(|| past_unknown_errors(|| cells.next_cell())),
                    Err(error) => return Err(error.into()),
                };
                in_order(streamed, || Ok(book.worksheet_range(name)?))
            })
        }
        Kind::Xlsb => {
            let mut book = Xlsb::new(file)?;
            Book::new(book.sheets_metadata().to_vec(), |name| {
                let streamed = match book.worksheet_cells_reader(name) {
                    Ok(mut cells) => stream(|| cells.next_cell()),
                    Err(error) => return Err(error.into()),
                };
                in_order(streamed, || Ok(book.worksheet_range(name)?))
            })
        }
        Kind::Xls => {
            let mut book = Xls::new(file).map_err(|error| without_workbook(error, bytes))?;
            Book::new(book.sheets_metadata().to_vec(), |name| {
                range(&book.worksheet_range(name)?)
            })
        }
        Kind::Ods => {
            let mut book = Ods::new(file)?;
            Book::new(book.sheets_metadata().to_vec(), |name| {
                range(&book.worksheet_range(name)?)
            })
        }
        Kind::Markup => {
            let (mut listed, mut tables) = (Vec::new(), Vec::new());
            let mut found: Vec<_> = (1..).zip(markup::tables(bytes)?).collect();
            // A page has other tables than that of its data: frames, titles.
            found.sort_by_key(|(_, (_, table))| std::cmp::Reverse(table.rows()));
            for (place, (name, table)) in found {
                listed.push(calamine::Sheet {
                    name: match name.as_str() {
                        "" => format!("{place}"),
                        name => name.to_owned(),
                    },
                    typ: SheetType::WorkSheet,
                    visible: SheetVisible::Visible,
                });
                tables.push(table);
            }
            let mut tables = tables.into_iter();
            Book::new(listed, |_| tables.next().ok_or(Error::NoSuchSheet))
        }
    }
}

impl Book {
    /// Visible sheets first, each group in the order of the book.
    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// A sheet as text, by its place in [`sheets`](Book::sheets).
    pub fn text(&self, index: usize) -> Result<&str, Error> {
        let (Some(sheet), Some(text)) = (self.sheets.get(index), self.texts.get(index)) else {
            return Err(Error::NoSuchSheet);
        };
        match &sheet.fault {
            Some(fault) => Err(fault.clone()),
            None if sheet.rows == 0 => Err(Error::Empty),
            None => Ok(text),
        }
    }

    fn new(
        listed: Vec<calamine::Sheet>,
        mut read: impl FnMut(&str) -> Result<Table, Error>,
    ) -> Result<Book, Error> {
        let mut left = LONGEST_TEXT;
        let tables = listed
            .into_iter()
            .filter(|sheet| sheet.typ == SheetType::WorkSheet);
        let mut found: Vec<(Sheet, String)> = tables
            .map(|listed| {
                let read = read(&listed.name).and_then(|table| table.finish(left));
                let (text, fault) = match read {
                    Ok(text) => (text, None),
                    Err(fault) => (Text::default(), Some(fault)),
                };
                left -= text.text.len().min(left);
                let sheet = Sheet {
                    name: listed.name,
                    rows: text.rows,
                    columns: text.columns,
                    hidden: listed.visible != SheetVisible::Visible,
                    fault,
                };
                (sheet, text.text)
            })
            .collect();
        if found.iter().all(|(sheet, _)| sheet.is_empty()) {
            return Err(Error::Empty);
        }
        found.sort_by_key(|(sheet, _)| sheet.hidden);
        let (sheets, texts) = found.into_iter().unzip();
        Ok(Book { sheets, texts })
    }
}

/// Cells as they come out of the file; `None` if they are not in their order.
fn stream<'a, E: Into<Error>>(
    mut next: impl FnMut() -> Result<Option<Cell<DataRef<'a>>>, E>,
) -> Result<Option<Table>, Error> {
    let mut table = Table::default();
    while let Some(cell) = next().map_err(Into::into)? {
        match table.push(cell.get_position(), cell.get_value()) {
            Ok(()) => {}
            Err(Fault::Disorder) => return Ok(None),
            Err(Fault::TooLarge) => return Err(Error::TooLarge),
        }
    }
    Ok(Some(table))
}

/// Spreadsheets write cells in their order; other programs may not, and then all are sorted first.
fn in_order(
    streamed: Result<Option<Table>, Error>,
    sort: impl FnOnce() -> Result<Range<Data>, Error>,
) -> Result<Table, Error> {
    match streamed? {
        Some(table) => Ok(table),
        None => range(&sort()?),
    }
}

fn range(range: &Range<Data>) -> Result<Table, Error> {
    let mut table = Table::default();
    let (top, left) = range.start().unwrap_or_default();
    for (row, column, cell) in range.used_cells() {
        let at = (top + row as u32, left + column as u32);
        table.push(at, cell).map_err(|_| Error::TooLarge)?;
    }
    Ok(table)
}

/// Errors that spreadsheets learned lately, such as `#SPILL!`, are unknown to the reader: a cell
/// without a value must not cost its sheet.
fn past_unknown_errors<T>(mut next: impl FnMut() -> Result<T, XlsxError>) -> Result<T, XlsxError> {
    loop {
        match next() {
            Err(XlsxError::CellError(_)) => {}
            other => return other,
        }
    }
}

/// A compound file without a workbook: an encrypted xlsx, or a document of another program.
fn without_workbook(error: XlsError, bytes: &[u8]) -> Error {
    match error {
        XlsError::Cfb(error) => match Xlsx::new(Cursor::new(bytes)) {
            Err(XlsxError::Password) => Error::PasswordProtected,
            _ if error.to_string().contains("Workbook") => Error::NotASpreadsheet,
            _ => broken(error),
        },
        error => error.into(),
    }
}

fn broken(error: impl Display) -> Error {
    Error::Broken(error.to_string())
}

impl From<XlsxError> for Error {
    fn from(error: XlsxError) -> Error {
        match error {
            XlsxError::Password => Error::PasswordProtected,
            error => broken(error),
        }
    }
}

impl From<XlsbError> for Error {
    fn from(error: XlsbError) -> Error {
        match error {
            XlsbError::Password => Error::PasswordProtected,
            error => broken(error),
        }
    }
}

impl From<XlsError> for Error {
    fn from(error: XlsError) -> Error {
        match error {
            XlsError::Password => Error::PasswordProtected,
            error => broken(error),
        }
    }
}

impl From<OdsError> for Error {
    fn from(error: OdsError) -> Error {
        match error {
            OdsError::Password => Error::PasswordProtected,
            OdsError::CellLimitExceeded { .. } => Error::TooLarge,
            error => broken(error),
        }
    }
}
