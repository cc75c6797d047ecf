//! What to tell the person when the engine has no answer.

use super::Failure;
use crate::import::{Error, Field, Kind};
use crate::sheets;
use crate::text::{Advice, Text};

/// What happened, and what to do about it.
pub fn failure_text(text: &Text, failure: &Failure) -> (String, String) {
    let words = &text.worker.failure;
    let plain = |(title, advice): Advice| (title.to_owned(), advice.to_owned());
    match failure {
        Failure::NoSales => plain(words.no_sales),
        Failure::Summarised => plain(words.summarised),
        Failure::FileGone => plain(words.file_gone),
        Failure::Sheets(error) => plain(match error {
            sheets::Error::NotASpreadsheet => words.no_spreadsheet,
            sheets::Error::PasswordProtected => words.password,
            sheets::Error::TooLarge => words.too_large,
            sheets::Error::NoSuchSheet | sheets::Error::Empty => words.empty_sheet,
            sheets::Error::Broken(_) => words.broken_spreadsheet,
        }),
        Failure::Stopped(_) => plain(words.stopped),
        Failure::Import(Error::Missing(fields)) => {
            let names: Vec<&str> = fields.iter().map(|&field| name(text, field)).collect();
            let title = (words.missing)(&names.join(", "));
            (title, words.missing_advice.to_owned())
        }
        Failure::Import(Error::NothingAccepted(receipt)) => {
            let reason = receipt.reasons.first().map(|&(reason, _)| reason);
            let reason = reason.map_or("–", |reason| text.names.reasons[reason as usize]);
            let title = (words.nothing_accepted)(&receipt.rows_read.to_string());
            (title, (words.nothing_accepted_advice)(reason))
        }
        Failure::Import(error) => plain(match error {
            Error::Empty => words.empty,
            Error::NotText(kind) => match kind {
                Kind::Excel => words.excel,
                Kind::Pdf => words.pdf,
                Kind::Image => words.image,
                Kind::Archive => words.archive,
                Kind::Unknown => words.unknown,
            },
            Error::OneColumn => words.one_column,
            Error::TooWide => words.too_wide,
            Error::OnlyHeader => words.only_header,
            Error::Undecided => words.undecided,
            Error::Cancelled => words.cancelled,
            Error::Unreadable(_) | Error::Missing(_) | Error::NothingAccepted(_) => {
                words.unreadable
            }
        }),
    }
}

/// The same in one line.
pub fn failure_line(text: &Text, failure: &Failure) -> String {
    let (title, advice) = failure_text(text, failure);
    format!("{title}. {advice}")
}

fn name(text: &Text, field: Field) -> &'static str {
    let place = Field::ALL.iter().position(|&other| other == field);
    place.map_or("–", |place| text.names.fields[place])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn missing_columns_are_named() {
        let failure = Failure::Import(Error::Missing(vec![Field::Date, Field::Amount]));
        let (title, advice) = failure_text(Language::Es.text(), &failure);
        assert_eq!(title, "Falta elegir una columna para: Fecha, Importe");
        assert!(!advice.is_empty());
    }
}
