//! Reading references, and comparing with them.

use cartera::abc;
use cartera::import::{self, Choices, Field, Imported, Sample};
use cartera::ledger::{Day, Ledger, Money, Span};
use cartera::rfm;
use std::collections::HashMap;

/// Imports with the named columns, the rest as detected.
pub fn import(file: &str, bytes: &[u8], columns: &[(Field, &str)]) -> Imported {
    let sample = Sample {
        file: file.into(),
        size: bytes.len() as u64,
        head: bytes.into(),
        further: vec![],
    };
    let preview =
        import::preview(&sample, &Choices::default()).unwrap_or_else(|e| panic!("{file}: {e}"));
    let mut choices = Choices::default();
    for &(field, heading) in columns {
        let place = preview
            .plan
            .dialect
            .header
            .iter()
            .position(|name| name == heading);
        let column = place.unwrap_or_else(|| panic!("{file} has no column {heading:?}"));
        choices.map(field, Some(column as u16));
    }
    import::read(file, bytes, &choices).unwrap_or_else(|e| panic!("{file}: {e}"))
}

/// Rows of a reference by the names of their columns.
pub struct Table {
    columns: HashMap<String, usize>,
    rows: Vec<csv::StringRecord>,
}

impl Table {
    pub fn read(bytes: &[u8]) -> Table {
        let mut reader = csv::Reader::from_reader(bytes);
        let headers = reader.headers().expect("a header").clone();
        let columns = headers
            .iter()
            .enumerate()
            .map(|(i, name)| (name.to_string(), i))
            .collect();
        Table {
            columns,
            rows: reader.records().map(|row| row.expect("a row")).collect(),
        }
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|record| Row {
            table: self,
            record,
        })
    }
}

#[derive(Clone, Copy)]
pub struct Row<'a> {
    table: &'a Table,
    record: &'a csv::StringRecord,
}

impl<'a> Row<'a> {
    pub fn text(&self, column: &str) -> &'a str {
        let place = self.table.columns.get(column);
        &self.record[*place.unwrap_or_else(|| panic!("the reference has no column {column}"))]
    }

    pub fn number(&self, column: &str) -> f64 {
        self.text(column)
            .parse()
            .unwrap_or_else(|_| panic!("{column}: {:?}", self.text(column)))
    }

    /// `None` where the reference has an empty cell.
    pub fn whole(&self, column: &str) -> Option<u32> {
        self.text(column).parse().ok()
    }
}

pub fn json(bytes: &[u8]) -> serde_json::Value {
    serde_json::from_slice(bytes).expect("a reference in JSON")
}

pub fn unzipped(bytes: &[u8]) -> Vec<u8> {
    let mut all = Vec::new();
    std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(bytes), &mut all).expect("gzip");
    all
}

pub fn day(text: &str) -> Day {
    Day::from_iso(text).unwrap_or_else(|| panic!("{text} is no day"))
}

pub fn span(date: &str, window_months: u32) -> Span {
    Span {
        analysis_date: Some(day(date)),
        window_months,
    }
}

pub fn score_everyone(ledger: &Ledger, span: Span) -> rfm::Report {
    rfm::analyse(
        ledger,
        &rfm::Settings {
            span,
            ..rfm::Settings::default()
        },
    )
}

pub fn rank_everyone(ledger: &Ledger, span: Span) -> abc::Report {
    abc::analyse(
        ledger,
        &abc::Settings {
            span,
            ..abc::Settings::default()
        },
    )
}

#[track_caller]
pub fn close(ours: f64, theirs: f64, tolerance: f64, what: &str) {
    assert!(
        (ours - theirs).abs() <= tolerance,
        "{what}: ours {ours}, the reference {theirs}"
    );
}

/// Money of a reference that was summed in binary fractions: equal to the cent.
#[track_caller]
pub fn to_the_cent(ours: Money, theirs: f64, what: &str) {
    close(ours.to_f64(), theirs, 0.005, what);
}

/// An amount written with four decimals, exact.
pub fn decimal(text: &str) -> Money {
    let digits: String = text.chars().filter(|c| *c != '.').collect();
    assert!(
        text.len() > 5 && text.as_bytes()[text.len() - 5] == b'.',
        "{text}"
    );
    Money(
        digits
            .parse()
            .unwrap_or_else(|_| panic!("{text} is no amount")),
    )
}

pub fn numbers(value: &serde_json::Value) -> Vec<f64> {
    value
        .as_array()
        .expect("a list")
        .iter()
        .map(|n| n.as_f64().expect("a number"))
        .collect()
}

pub fn customer(ledger: &Ledger, code: &str) -> usize {
    ledger
        .find_customer(code)
        .unwrap_or_else(|| panic!("no customer {code:?}")) as usize
}
