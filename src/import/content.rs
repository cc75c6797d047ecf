//! What columns are by their cells, where the headings say nothing. Never more than a proposal.

mod money;
mod rows;

use super::guess::{self, Guess};
use super::{Content, Field};
use rows::Column;

pub(super) use rows::Rows;

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
        money::set_amount(guess, rows);
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
