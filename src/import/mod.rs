//! From the bytes of a sales export to a ledger, with an account of every row.
//!
//! In two steps. [`preview`] looks at pieces of the file and decides by evidence over many rows:
//! encoding, delimiter, header, what each column is, the order of dates, the decimal sign. What the
//! cells can't decide becomes a [`Question`]; the user may correct everything. Then an [`Importer`]
//! reads the whole file by that [`Plan`]; rows that can't be read are kept as [`Rejects`] with line
//! and reason, and the [`Receipt`] says what entered.

mod calendar;
mod content;
mod credit;
mod currencies;
mod currency;
mod date;
mod decoder;
mod dialect;
mod encoding;
mod error;
mod evidence;
mod exchange;
mod field;
mod figures;
mod fill;
mod guess;
mod header;
mod heading;
mod layout;
pub(crate) mod mapping;
mod margin;
mod number;
mod plan;
mod preview;
mod quotation;
mod read;
mod receipt;
mod records;
mod reject;
mod rescue;
mod row;
mod shape;
mod swallowed;
mod total;
#[cfg(feature = "ui")]
pub mod view;

pub use currency::LOCAL as LOCAL_CURRENCY;
pub use date::{DateOrder, parse_date};
pub use dialect::{DELIMITERS, Dialect};
pub use encoding::Encoding;
pub use error::{Error, Kind};
pub use evidence::{Content, Evidence};
pub use exchange::{CurrencyChoice, Rate};
pub use field::Field;
pub use layout::{Answers, Layout, remember};
pub use mapping::Mapping;
pub use margin::MarginUnit;
pub use number::{Decimal, parse_number};
pub use plan::{Choices, Plan, Question};
pub use preview::{Preview, Sample, Understood, preview};
pub use read::{Imported, Importer};
pub use receipt::Receipt;
pub use reject::{Reason, Reject, Rejects};
pub use rescue::{Fix, FixKind, Rescue};

/// Reads a whole file that lies in memory, as detected: for tests, scripts and the sample.
pub fn read(file: &str, bytes: &[u8], choices: &Choices) -> Result<Imported, Error> {
    let sample = Sample {
        file: file.into(),
        size: bytes.len() as u64,
        head: bytes.into(),
        further: Vec::new(),
    };
    let plan = ready(preview(&sample, choices)?)?;
    let mut importer = Importer::new(plan, file, sample.size);
    importer.feed(bytes);
    let imported = importer.finish();
    if imported.receipt.rows_accepted == 0 {
        return Err(Error::NothingAccepted(Box::new(imported.receipt)));
    }
    Ok(imported)
}

/// The plan of a preview that nothing is missing from.
pub fn ready(preview: Preview) -> Result<Plan, Error> {
    if !preview.missing.is_empty() {
        return Err(Error::Missing(preview.missing));
    }
    if !preview.questions.is_empty() {
        return Err(Error::Undecided);
    }
    Ok(preview.plan)
}
