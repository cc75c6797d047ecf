//! What was decided about a file, in words.

use crate::import::{CurrencyChoice, DateOrder, Decimal, Encoding, Rate, Receipt};
use crate::text::{Import as Words, Text, With1};
use crate::ui::Format;

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
pub fn of(text: &Text, fmt: &Format, receipt: &Receipt) -> Vec<String> {
    let words = &text.import;
    let own = &text.questions.decisions;
    let rows = |rows: u64| fmt.count(rows as usize);
    let when = |is: bool, word: &str| is.then(|| word.to_owned());
    let counted = |count: u64, word: With1| (count > 0).then(|| word(&rows(count)));
    let many = receipt.currencies.len() > 1;
    let not_entered = (receipt.other_totals.iter())
        .map(|(currency, amount)| (own.not_entered)(currency, &fmt.money(*amount)));
    [
        Some(separated(words, receipt.delimiter, receipt.encoding)),
        when(!receipt.quoting, own.plain_quotes),
        Some(date_order(words, receipt.date_order).to_owned()).filter(|_| !receipt.serial_dates),
        when(receipt.serial_dates, own.serial_dates),
        receipt.decimal.map(|sign| decimal(words, sign).to_owned()),
        when(receipt.rescue.other_date_order, own.other_dates),
        when(receipt.rescue.other_decimal, own.other_decimals),
        when(receipt.rescue.fill_down, own.filled_down),
        when(receipt.whole_codes, own.whole_codes),
        when(receipt.percent_margin, own.percent_margin),
        when(receipt.summarised, own.summarised),
        many.then(|| currencies(text, fmt, &receipt.currency_choice)),
        counted(receipt.totals_left_out, own.totals),
        counted(receipt.returns_by_sign, own.returns_by_sign),
        counted(receipt.returns_by_type, own.returns_by_type),
        counted(receipt.returns_by_text, own.returns_by_text),
    ]
    .into_iter()
    .flatten()
    .chain(not_entered)
    .collect()
}

fn currencies(text: &Text, fmt: &Format, choice: &CurrencyChoice) -> String {
    let words = &text.questions.decisions;
    match choice {
        CurrencyChoice::Only(currency) => (words.only)(currency),
        CurrencyChoice::Same => words.same.to_owned(),
        CurrencyChoice::Rates { base, rates } => {
            let one = |(currency, rate): &(String, Rate)| {
                format!("{currency} = {}", fmt.decimal(rate.to_f64(), 4))
            };
            let rates: Vec<String> = rates.iter().map(one).collect();
            (words.rates)(base, &rates.join(", "))
        }
    }
}
