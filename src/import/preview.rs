//! A look at the file before it is read: what was understood, to be confirmed or corrected.

use super::content::Rows;
use super::dialect::{self, Dialect};
use super::error::Error;
use super::evidence::Tally;
use super::exchange::{self, CurrencyChoice};
use super::guess::guess;
use super::plan::{self, Choices, Plan, Question};
use super::read::Importer;
use super::records::{Record, is_break};
use super::row::Reader;
use super::{Answers, Encoding, Evidence, Field, Fix, Reject, currency, encoding, layout};
use crate::ledger::{Day, Money};
use serde::{Deserialize, Serialize};

/// Pieces of a file: its beginning and some from further on, or the whole of a small one.
#[derive(Clone, Debug, Default)]
pub struct Sample {
    pub file: String,
    /// Of the whole file, in bytes.
    pub size: u64,
    pub head: Vec<u8>,
    /// Each may begin and end inside a record, but begins at an even place of the file: signs may be
    /// two bytes long.
    pub further: Vec<Vec<u8>>,
}

impl Sample {
    fn is_whole(&self) -> bool {
        self.further.is_empty() && self.size == self.head.len() as u64
    }
}

/// What the page shows for confirmation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    pub file: String,
    pub size: u64,
    pub plan: Plan,
    /// Per column of the file.
    pub evidence: Vec<Evidence>,
    /// Rows that the decisions rest on, and whether they are all the file has.
    pub rows_seen: u64,
    pub seen_whole: bool,
    /// Must be answered before the import.
    pub questions: Vec<Question>,
    /// Must be mapped before the import.
    pub missing: Vec<Field>,
    /// Everything required was found without doubt.
    pub sure: bool,
    /// A file with the same header was imported before, and is understood as that one was.
    pub remembered: bool,
    pub rows: Vec<Understood>,
    /// Among the first rows, some that would not enter.
    pub rejects: Vec<Reject>,
    /// What would let some of them enter.
    pub fixes: Vec<Fix>,
}

/// A row as it was understood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Understood {
    pub day: Day,
    pub customer: String,
    pub name: String,
    pub invoice: String,
    pub product: String,
    pub amount: Money,
}

/// Rows shown.
const ROWS: usize = 8;
/// Rows read on trial, to find some that would not enter.
const TRIAL: u64 = 500;

/// Detects, and applies what the user chose.
pub fn preview(sample: &Sample, choices: &Choices) -> Result<Preview, Error> {
    let encoding = Encoding::detect(&sample.head, &sample.further);
    encoding::check_text(&sample.head, encoding)?;
    let head = encoding.decode(&sample.head);
    if head.iter().all(u8::is_ascii_whitespace) {
        return Err(Error::Empty);
    }
    let dialect = dialect::detect(&head, encoding, choices)?;
    let (evidence, rows_seen) = weigh(&head, sample, &dialect);
    let rows = Rows::read(&head, &dialect);
    let (mut mapping, mut sure) = guess(&dialect.header, &evidence, &rows);
    let layout = layout::remembered(&choices.remembered, &dialect.header, &evidence);
    if let Some(layout) = layout {
        mapping = layout.mapping(&dialect.header, mapping);
        sure = mapping.missing().is_empty() && !layout.is_mute();
    }
    for &(field, column) in &choices.mapping {
        mapping.set(
            field,
            column
                .map(usize::from)
                .filter(|&column| column < dialect.header.len()),
        );
        sure = false;
    }
    let answers = layout.map_or_else(Answers::default, |layout| layout.answers.clone());
    let same_money = answers.currency.clone();
    let (mut plan, mut questions) = plan::decide(dialect, &evidence, mapping, choices, answers);
    let missing = plan.mapping.missing();
    if missing.is_empty() {
        let mut seen = currencies(&head, sample, &plan, &evidence);
        if seen.is_empty() {
            seen.push((currency::LOCAL.into(), rows_seen));
        }
        let (currency, question) = exchange::settle(&seen, choices, same_money);
        plan.currency = currency;
        questions.extend(question);
    }
    let trial = if missing.is_empty() {
        try_out(sample, &plan)
    } else {
        Trial::default()
    };
    Ok(Preview {
        file: sample.file.clone(),
        size: sample.size,
        rows_seen,
        seen_whole: sample.is_whole(),
        sure: sure && questions.is_empty(),
        remembered: layout.is_some(),
        missing,
        questions,
        evidence,
        plan,
        rows: trial.rows,
        rejects: trial.rejects,
        fixes: trial.fixes,
    })
}

/// What the columns hold, and in how many rows that was seen.
fn weigh(head: &[u8], sample: &Sample, dialect: &Dialect) -> (Vec<Evidence>, u64) {
    let width = dialect.header.len();
    let mut tallies = vec![Tally::default(); width];
    // Per number of cells, the rows too short to have more.
    let mut short = vec![0u32; width];
    let mut rows = 0;
    let mut add = |record: &Record| {
        rows += 1;
        for (tally, cell) in tallies.iter_mut().zip(record.cells()) {
            tally.add(cell);
        }
        if let Some(short) = short.get_mut(record.len()) {
            *short += 1;
        }
    };
    each_row(head, sample, dialect, &mut add);
    let mut missing = 0;
    for (tally, short) in tallies.iter_mut().zip(short) {
        missing += short;
        tally.add_missing(missing);
    }
    let evidence = tallies
        .iter()
        .map(|t| t.judge(|cell| dialect.encoding.text(cell).into_owned()));
    (evidence.collect(), rows)
}

/// Hands out the rows of the sample: those of its head, and of the pieces from further on the ones
/// that are sure to be whole.
fn each_row(head: &[u8], sample: &Sample, dialect: &Dialect, mut on: impl FnMut(&Record)) {
    let width = dialect.header.len();
    let mut skip = dialect.skip;
    let mut records = dialect.records();
    let mut head_row = |record: Record| {
        match (record.is_blank(), skip) {
            (true, _) => {}
            (false, 0) => on(&record),
            (false, _) => skip -= 1,
        };
    };
    records.feed(head, &mut head_row);
    if sample.is_whole() {
        records.finish(&mut head_row);
    }
    for piece in &sample.further {
        let piece = dialect.encoding.decode(piece);
        // Where a piece begins, no record is sure to: from the first line break on, and only what
        // has the width of the header.
        let start = piece.iter().position(is_break).unwrap_or(piece.len());
        dialect.records().feed(&piece[start..], |record| {
            if record.len() == width && !record.is_blank() {
                on(&record);
            }
        });
    }
}

/// The currencies of the rows that can be read otherwise, each with its rows, the commonest first:
/// only rows tell, for a cell may name the money of another. A file without any sign or name of one
/// is not read for it.
fn currencies(
    head: &[u8],
    sample: &Sample,
    plan: &Plan,
    evidence: &[Evidence],
) -> Vec<(String, u64)> {
    let signed = |field: Field| {
        let column = plan.mapping.column(field);
        let signs = column.and_then(|column| evidence.get(column));
        signs.is_some_and(|e| e.currencies.iter().any(|(name, _)| name != currency::LOCAL))
    };
    let named = plan.mapping.column(Field::Currency).is_some();
    if !named && !signed(Field::Amount) && !signed(Field::UnitPrice) {
        return Vec::new();
    }
    let mut reader = Reader::new(Plan {
        currency: CurrencyChoice::Same,
        ..plan.clone()
    });
    each_row(head, sample, &plan.dialect, |record| {
        let _ = reader.read(record);
    });
    reader.currencies.counts()
}

#[derive(Default)]
struct Trial {
    rows: Vec<Understood>,
    rejects: Vec<Reject>,
    fixes: Vec<Fix>,
}

/// Reads the first rows as the import would.
fn try_out(sample: &Sample, plan: &Plan) -> Trial {
    const PIECE: usize = 1 << 14;
    let mut importer = Importer::new(plan.clone(), "", 0);
    let mut pieces = sample.head.chunks(PIECE);
    for piece in pieces.by_ref() {
        importer.feed(piece);
        if importer.rows_read() >= TRIAL {
            break;
        }
    }
    let whole = sample.is_whole() && pieces.len() == 0;
    let imported = if whole {
        importer.finish()
    } else {
        importer.stop()
    };
    let rows = imported.ledger.first_lines(ROWS).map(|line| Understood {
        day: line.day,
        customer: line.customer.into(),
        name: line.facts[crate::ledger::Fact::Name as usize].into(),
        invoice: line.labels[crate::ledger::Label::Invoice as usize].into(),
        product: line.labels[crate::ledger::Label::Product as usize].into(),
        amount: line.amount,
    });
    Trial {
        rows: rows.collect(),
        rejects: (imported.receipt.first_rejects.into_iter())
            .take(ROWS)
            .collect(),
        fixes: imported.rejects.fixes(plan),
    }
}
