//! Typed cells to CSV bytes.

use super::Dialect;
use crate::import::{Decimal, parse_number};
use crate::ledger::{Day, Money};
use std::borrow::Cow;

/// One cell; what it is decides how a dialect writes it.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    Empty,
    Text(Cow<'a, str>),
    Count(i64),
    /// To the cent.
    Money(Money),
    Number(f64),
    Day(Day),
}

impl<'a> Cell<'a> {
    pub fn text(text: impl Into<Cow<'a, str>>) -> Cell<'a> {
        Cell::Text(text.into())
    }

    /// The cell of a value that may not exist.
    pub fn or_empty<T>(value: Option<T>, cell: impl FnOnce(T) -> Cell<'a>) -> Cell<'a> {
        value.map_or(Cell::Empty, cell)
    }

    fn write(self, dialect: Dialect) -> Cow<'a, str> {
        match self {
            Cell::Empty => Cow::Borrowed(""),
            Cell::Text(text) => safe(text),
            Cell::Count(count) => count.to_string().into(),
            Cell::Money(amount) => dialect.number(amount.to_plain()).into(),
            Cell::Number(number) if number.is_finite() => dialect.number(number.to_string()).into(),
            Cell::Number(_) => Cow::Borrowed(""),
            Cell::Day(day) => dialect.day(day).into(),
        }
    }
}

/// A text that a spreadsheet would run as a formula gets an apostrophe in front, by which
/// spreadsheets mark text; numbers, negative ones too, stay as they are.
fn safe(text: Cow<str>) -> Cow<str> {
    let runs = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let is_number = || {
        Decimal::BOTH
            .into_iter()
            .any(|sign| parse_number(text.as_bytes(), sign).is_some())
    };
    if runs && !is_number() {
        format!("'{text}").into()
    } else {
        text
    }
}

/// A file in the making.
pub struct Table {
    dialect: Dialect,
    writer: csv::Writer<Vec<u8>>,
}

impl Table {
    pub fn new<'a>(dialect: Dialect, header: impl IntoIterator<Item = &'a str>) -> Table {
        let bytes = dialect.byte_order_mark().to_vec();
        let writer = csv::WriterBuilder::new()
            .delimiter(dialect.delimiter())
            .terminator(csv::Terminator::CRLF)
            .flexible(true)
            .from_writer(bytes);
        let mut table = Table { dialect, writer };
        table.row(header.into_iter().map(Cell::text));
        table
    }

    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = Cell<'a>>) {
        let record = cells
            .into_iter()
            .map(|cell| cell.write(self.dialect).into_owned().into_bytes());
        let record: csv::ByteRecord = record.collect();
        // Writing to memory does not fail, and rows may differ in length.
        let _ = self.writer.write_byte_record(&record);
    }

    pub fn finish(self) -> Vec<u8> {
        self.writer.into_inner().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(dialect: Dialect) -> String {
        let mut table = Table::new(dialect, ["día", "importe", "nota"]);
        let day = Day::from_ymd(2024, 3, 9).expect("a day");
        table.row([
            Cell::Day(day),
            Cell::Money(Money(-12_345_000)),
            Cell::text("a;b,c \"d\""),
        ]);
        table.row([Cell::Empty, Cell::Number(0.125), Cell::text("=1+1")]);
        String::from_utf8(table.finish()).expect("UTF-8")
    }

    #[test]
    fn both_dialects() {
        assert_eq!(
            written(Dialect::Es),
            "\u{feff}día;importe;nota\r\n09/03/2024;-1234,50;\"a;b,c \"\"d\"\"\"\r\n;0,125;'=1+1\r\n"
        );
        assert_eq!(
            written(Dialect::Intl),
            "día,importe,nota\r\n2024-03-09,-1234.50,\"a;b,c \"\"d\"\"\"\r\n,0.125,'=1+1\r\n"
        );
    }

    #[test]
    fn formulas_are_disarmed_and_numbers_are_not() {
        let safe = |text: &str| safe(text.to_string().into()).into_owned();
        for text in [
            "=cmd|' /C calc'!A0",
            "+54 11 5555",
            "-",
            "@SUM(A1)",
            "\tx",
            "-a",
        ] {
            assert_eq!(safe(text), format!("'{text}"));
        }
        for text in ["-12,50", "-1.234,5", "+3", "pan", "a=b", ""] {
            assert_eq!(safe(text), text);
        }
    }
}
