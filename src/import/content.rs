//! What columns are by their cells, where the headings say nothing. Never more than a proposal.

use super::dialect::Dialect;
use super::guess::{self, Guess};
use super::{Content, Decimal, Field, parse_number};
use std::collections::{HashMap, HashSet};

/// The first rows, by column: what cells have to do with each other shows only side by side.
#[derive(Default)]
pub(super) struct Rows {
    columns: Vec<Column>,
}

/// The cells of one column, from the first row on.
#[derive(Clone, Default)]
pub(super) struct Column(Vec<Vec<u8>>);

/// Rows looked at.
const LOOK: usize = 300;
/// Columns compared with each other.
const WIDEST: usize = 24;

impl Rows {
    pub fn read(text: &[u8], dialect: &Dialect) -> Rows {
        let mut columns = vec![Column::default(); dialect.header.len().min(WIDEST)];
        let mut skip = dialect.skip;
        let mut read = 0;
        let mut on = |record: super::records::Record| {
            if record.is_blank() || read == LOOK {
            } else if skip > 0 {
                skip -= 1;
            } else {
                read += 1;
                for (at, column) in columns.iter_mut().enumerate() {
                    column.0.push(record.cell(at).to_vec());
                }
            }
        };
        let mut records = dialect.records();
        let end = text.len().min(LOOK * 1024);
        records.feed(&text[..end], &mut on);
        if end == text.len() {
            records.finish(&mut on);
        }
        Rows { columns }
    }
}

/// Fills the required fields that no heading told, from columns whose headings tell nothing; with
/// the customer come its name and the invoice. Without a date nothing could enter, so nothing is
/// proposed.
pub(super) fn complete(guess: &mut Guess, rows: &Rows) {
    if guess.mapping.missing().is_empty() {
        return;
    }
    if guess.mapping.column(Field::Date).is_none() {
        match date(guess) {
            Some(column) => guess.set(Field::Date, column),
            None => return,
        }
    }
    if guess.mapping.missing().contains(&Field::Amount) {
        set_amount(guess, rows);
    }
    if guess.mapping.column(Field::Customer).is_none() {
        set_customer(guess, rows);
    }
}

/// The column most filled with dates; the first of equals, as systems write the date of the document
/// before the others.
fn date(guess: &Guess) -> Option<usize> {
    let other = |column: usize| guess.headings.get(column).is_some_and(guess::is_other_date);
    let mut best: Option<(f64, usize)> = None;
    for (column, evidence) in guess.evidence.iter().enumerate() {
        let dates = evidence.fill * evidence.date_share;
        let better = best.is_none_or(|(most, _)| dates > most);
        if evidence.content == Content::Date && guess.is_free(column) && !other(column) && better {
            best = Some((dates, column));
        }
    }
    best.map(|(_, column)| column)
}

/// Columns nothing is known of.
fn mute<'a>(guess: &Guess, rows: &'a Rows) -> Vec<(usize, &'a Column)> {
    let is_mute = |column: usize| guess.headings.get(column).is_some_and(|h| h.is_mute());
    (rows.columns.iter().enumerate())
        .filter(|&(column, _)| guess.is_free(column) && is_mute(column))
        .collect()
}

/// The product of two others if one is, else the numbers that look most like money.
fn set_amount(guess: &mut Guess, rows: &Rows) {
    let decimal_of = |column: usize| guess.evidence.get(column).and_then(|e| e.decimal);
    let of_file = (0..guess.evidence.len()).find_map(decimal_of);
    let numbers: Vec<(usize, Vec<Option<i64>>)> = mute(guess, rows)
        .into_iter()
        .filter(|&(column, cells)| {
            let content = guess.evidence.get(column).map(|e| e.content);
            content == Some(Content::Number) && !cells.is_percent()
        })
        .map(|(column, cells)| {
            let decimal = decimal_of(column).or(of_file).unwrap_or(Decimal::Point);
            (column, cells.numbers(decimal))
        })
        .collect();
    if let Some((quantity, price, amount)) = product(&numbers) {
        guess.set(Field::Amount, amount);
        guess.set(Field::Quantity, quantity);
        guess.set(Field::UnitPrice, price);
        return;
    }
    let money = (numbers.iter())
        .filter(|(_, numbers)| !is_serial(numbers) && !is_year(numbers) && !is_code(numbers))
        .max_by_key(|(column, numbers)| {
            (parts_of_unit(numbers), size(numbers), usize::MAX - column)
        });
    if let Some(&(column, _)) = money {
        guess.set(Field::Amount, column);
    }
}

/// Quantity, price and amount: three columns of which the third is nearly always the product of the
/// others. The quantity is the one with fewer cents.
fn product(numbers: &[(usize, Vec<Option<i64>>)]) -> Option<(usize, usize, usize)> {
    let one = crate::ledger::Money::SCALE;
    for (i, (a, first)) in numbers.iter().enumerate() {
        for (b, second) in &numbers[i + 1..] {
            for (c, third) in numbers.iter().filter(|(c, _)| c != a && c != b) {
                let (mut fit, mut all, mut telling) = (0, 0, 0);
                for ((x, y), z) in first.iter().zip(second).zip(third) {
                    let (Some(x), Some(y), Some(z)) = (*x, *y, *z) else {
                        continue;
                    };
                    all += 1;
                    let difference =
                        (i128::from(x) * i128::from(y) / i128::from(one) - i128::from(z)).abs();
                    // A cent more or less comes of rounding.
                    let fits = difference <= i128::from(one) / 50;
                    fit += usize::from(fits);
                    telling +=
                        usize::from(fits && ![0, one].contains(&x) && ![0, one].contains(&y));
                }
                if all >= 3 && telling > 0 && fit * 10 >= all * 9 {
                    let swap = parts_of_unit(first) > parts_of_unit(second);
                    return Some(if swap { (*b, *a, *c) } else { (*a, *b, *c) });
                }
            }
        }
    }
    None
}

/// Numbers that only go up, one by one or further: rows or documents are counted.
fn is_serial(numbers: &[Option<i64>]) -> bool {
    let known: Vec<i64> = numbers.iter().copied().flatten().collect();
    let up = known.windows(2).filter(|pair| pair[0] < pair[1]).count();
    let down = known.windows(2).filter(|pair| pair[0] > pair[1]).count();
    known.len() >= 4 && parts_of_unit(numbers) == 0 && down == 0 && up * 4 >= known.len()
}

fn is_year(numbers: &[Option<i64>]) -> bool {
    let one = crate::ledger::Money::SCALE;
    let mut known = numbers.iter().flatten().peekable();
    known.peek().is_some() && known.all(|n| n % one == 0 && (1990..2100).contains(&(n / one)))
}

/// Whole numbers of many and always equally many digits.
fn is_code(numbers: &[Option<i64>]) -> bool {
    let one = crate::ledger::Money::SCALE;
    let digits = |n: &i64| (n / one).checked_ilog10().unwrap_or(0);
    let mut known = numbers.iter().flatten();
    let Some(first) = known.next().map(digits) else {
        return false;
    };
    first >= 5 && parts_of_unit(numbers) == 0 && known.all(|n| digits(n) == first)
}

/// How many have cents.
fn parts_of_unit(numbers: &[Option<i64>]) -> usize {
    let one = crate::ledger::Money::SCALE;
    numbers.iter().flatten().filter(|n| *n % one != 0).count()
}

fn size(numbers: &[Option<i64>]) -> i128 {
    numbers.iter().flatten().map(|n| i128::from(n.abs())).sum()
}

/// The invoice shows by runs of rows with one date; the customer is what stays the same in each run
/// and comes back in others; its name is the column that changes only with it.
fn set_customer(guess: &mut Guess, rows: &Rows) {
    let Some(dates) = guess
        .mapping
        .column(Field::Date)
        .and_then(|c| rows.columns.get(c))
    else {
        return;
    };
    let free: Vec<(usize, &Column)> = (mute(guess, rows).into_iter())
        .filter(|(column, _)| {
            let content = guess.evidence.get(*column).map(|e| e.content);
            matches!(content, Some(Content::Text | Content::Number))
        })
        .filter(|(_, cells)| cells.distinct() > 1)
        .collect();
    let invoice = if guess.mapping.column(Field::Invoice).is_none() {
        let is_invoice = |cells: &Column| cells.comes_in_runs() && cells.tells(dates);
        let mut found = free.iter().filter(|(_, cells)| is_invoice(cells));
        found.next().copied()
    } else {
        let column = guess.mapping.column(Field::Invoice);
        column.and_then(|c| Some((c, rows.columns.get(c)?)))
    };
    let customer = (free.iter())
        .filter(|(column, _)| invoice.is_none_or(|(at, _)| at != *column))
        .filter(|(_, cells)| invoice.is_none_or(|(_, invoice)| invoice.tells(cells)))
        .max_by_key(|(column, cells)| (cells.comes_back(), cells.distinct(), usize::MAX - column));
    let Some(&(customer, cells)) = customer else {
        return;
    };
    let twin = (free.iter())
        .find(|(column, other)| *column != customer && cells.tells(other) && other.tells(cells));
    let (code, name) = match twin {
        Some(&(twin, other)) if other.blanks() < cells.blanks() => (twin, Some(customer)),
        twin => (customer, twin.map(|&(column, _)| column)),
    };
    guess.set(Field::Customer, code);
    if let Some(name) = name.filter(|_| guess.mapping.column(Field::CustomerName).is_none()) {
        guess.set(Field::CustomerName, name);
    }
    if let Some((invoice, _)) = invoice {
        guess.set(Field::Invoice, invoice);
    }
}

impl Column {
    fn distinct(&self) -> usize {
        self.0.iter().collect::<HashSet<_>>().len()
    }

    fn comes_back(&self) -> bool {
        self.distinct() < self.0.len()
    }

    /// Equal cells follow each other, each value once.
    fn comes_in_runs(&self) -> bool {
        let runs = 1 + self.0.windows(2).filter(|pair| pair[0] != pair[1]).count();
        let distinct = self.distinct();
        runs == distinct && distinct < self.0.len() && distinct > 2
    }

    /// Where this one repeats, the other one does too.
    fn tells(&self, other: &Column) -> bool {
        let mut seen = HashMap::new();
        (self.0.iter().zip(&other.0)).all(|(own, other)| *seen.entry(own).or_insert(other) == other)
    }

    /// Cells of several words: names rather than codes.
    fn blanks(&self) -> usize {
        self.0.iter().filter(|cell| cell.contains(&b' ')).count()
    }

    fn is_percent(&self) -> bool {
        self.0.iter().any(|cell| cell.ends_with(b"%"))
    }

    fn numbers(&self, decimal: Decimal) -> Vec<Option<i64>> {
        self.0
            .iter()
            .map(|cell| parse_number(cell, decimal))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::import::{Choices, Field, Preview, Sample, preview};
    use Field::*;

    fn of(text: &str) -> Preview {
        let sample = Sample {
            file: "ventas.csv".into(),
            size: text.len() as u64,
            head: text.as_bytes().to_vec(),
            further: Vec::new(),
        };
        preview(&sample, &Choices::default()).unwrap_or_else(|e| panic!("{e}"))
    }

    fn columns(text: &str) -> Vec<(Field, usize)> {
        let preview = of(text);
        assert!(!preview.sure, "a guess by content is never sure");
        let column = |field| Some((field, preview.plan.mapping.column(field)?));
        Field::ALL.into_iter().filter_map(column).collect()
    }

    const NO_HEADER: &str = "\
1;0001-001;05/01/2024;C7;Ana Paz;P3;2;10,50;21,00
2;0001-001;05/01/2024;C7;Ana Paz;P4;1;3,25;3,25
3;0001-002;15/01/2024;C2;Beto Gil;P3;3;10,50;31,50
4;0001-003;16/01/2024;C7;Ana Paz;P1;4;7,10;28,40
5;0001-003;16/01/2024;C7;Ana Paz;P3;2;10,50;21,00
6;0001-004;17/01/2024;C5;Caro Sosa;P4;2;3,25;6,50
";

    #[test]
    fn without_a_header_rows_tell_what_their_columns_are() {
        let expected = [
            (Date, 2),
            (Customer, 3),
            (CustomerName, 4),
            (Invoice, 1),
            (Quantity, 6),
            (UnitPrice, 7),
            (Amount, 8),
        ];
        assert_eq!(columns(NO_HEADER), expected);
        let named = format!("Columna1;Columna2;Columna3;a;b;c;d;e;f\n{NO_HEADER}");
        assert_eq!(columns(&named), expected);
    }

    #[test]
    fn counters_years_and_codes_are_no_amounts() {
        let text = "\
100234;2024;05/01/2024;Ana Paz;20304050607;1500;7%
100235;2024;15/01/2024;Beto Gil;27304050601;80;7%
100236;2024;16/01/2024;Ana Paz;20304050607;12400;9%
100237;2023;17/01/2024;Caro Sosa;23304050602;930;7%
100238;2024;18/01/2024;Beto Gil;27304050601;45;9%
";
        let expected = [(Date, 2), (Customer, 4), (CustomerName, 3), (Amount, 5)];
        assert_eq!(columns(text), expected);
    }

    #[test]
    fn headings_that_say_something_else_are_believed() {
        let preview = of("Zona;Vencimiento;Kilos\nSur;05/01/2024;3,5\nSur;15/01/2024;2,5\n");
        let missing = [Date, Customer, Amount];
        assert_eq!(preview.missing, missing);
        let preview = of("Cuándo;Zona;Kilos\n05/01/2024;Sur;3,5\n15/01/2024;Sur;2,5\n");
        assert_eq!(preview.missing, [Customer, Amount]);
    }
}
