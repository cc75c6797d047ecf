//! What was decided about a file, in words.

use crate::import::{DateOrder, Decimal, Encoding, Receipt};
use crate::text::{Import as Words, Text};

pub fn delimiter(words: &Words, delimiter: u8) -> &'static str {
    match delimiter {
        b';' => words.semicolon,
        b',' => words.comma,
        b'\t' => words.tab,
        _ => words.pipe,
    }
}

pub fn separated(words: &Words, by: u8, encoding: Encoding) -> String {
    let encoding = match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Windows1252 => "Windows-1252",
        Encoding::Utf16Le => "UTF-16 LE",
        Encoding::Utf16Be => "UTF-16 BE",
    };
    (words.separated)(delimiter(words, by), encoding)
}

pub fn date_order(words: &Words, order: DateOrder) -> &'static str {
    match order {
        DateOrder::YearFirst => words.year_first,
        DateOrder::DayFirst => words.day_first,
        DateOrder::MonthFirst => words.month_first,
    }
}

pub fn decimal(words: &Words, decimal: Decimal) -> &'static str {
    match decimal {
        Decimal::Comma => words.decimal_comma,
        Decimal::Point => words.decimal_point,
    }
}

/// All that a receipt tells of how its file was read.
pub fn of(text: &Text, receipt: &Receipt) -> Vec<String> {
    let words = &text.import;
    let always = [
        separated(words, receipt.delimiter, receipt.encoding),
        date_order(words, receipt.date_order).to_owned(),
    ];
    let decimal = receipt.decimal.map(|sign| decimal(words, sign).to_owned());
    always.into_iter().chain(decimal).collect()
}
