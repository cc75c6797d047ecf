//! A look at the file before it is read: what was understood, to be confirmed or corrected.

use super::dialect::{self, Dialect};
use super::error::Error;
use super::evidence::Tally;
use super::plan::{self, Choices, Plan, Question};
use super::read::Importer;
use super::records::Records;
use super::{Encoding, Evidence, Field, Reject, encoding, mapping};
use crate::ledger::{Day, Money};
use serde::{Deserialize, Serialize};

/// Pieces of a file: its beginning and some from further on, or the whole of a small one.
#[derive(Clone, Debug, Default)]
pub struct Sample {
    pub file: String,
    /// Of the whole file, in bytes.
    pub size: u64,
    pub head: Vec<u8>,
    /// Each may begin and end inside a record.
    pub further: Vec<Vec<u8>>,
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
    pub rows: Vec<Understood>,
    /// Among the first rows, some that would not enter.
    pub rejects: Vec<Reject>,
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
const TRIAL: usize = 500;

/// Detects, and applies what the user chose.
pub fn preview(sample: &Sample, choices: &Choices) -> Result<Preview, Error> {
    let head = encoding::without_bom(&sample.head);
    encoding::check_text(&sample.head)?;
    let pieces = || std::iter::once(head).chain(sample.further.iter().map(Vec::as_slice));
    // A byte order mark is the file's own word.
    let encoding = if head.len() < sample.head.len() {
        Encoding::Utf8
    } else {
        Encoding::detect(pieces())
    };
    let dialect = dialect::detect(head, encoding, choices.delimiter)?;
    let (evidence, rows_seen) = weigh(head, &sample.further, &dialect);
    let (mut mapping, mut sure) = mapping::guess(&dialect.header, &evidence);
    for &(field, column) in &choices.mapping {
        mapping.set(
            field,
            column
                .map(usize::from)
                .filter(|&column| column < dialect.header.len()),
        );
        sure = false;
    }
    let (plan, questions) = plan::decide(dialect, &evidence, mapping, choices);
    let missing = plan.mapping.missing();
    let trial = if missing.is_empty() {
        try_out(head, &plan)
    } else {
        Trial::default()
    };
    Ok(Preview {
        file: sample.file.clone(),
        size: sample.size,
        rows_seen,
        seen_whole: sample.further.is_empty() && sample.size == sample.head.len() as u64,
        sure: sure && questions.is_empty(),
        missing,
        questions,
        evidence,
        plan,
        rows: trial.rows,
        rejects: trial.rejects,
    })
}

fn weigh(head: &[u8], further: &[Vec<u8>], dialect: &Dialect) -> (Vec<Evidence>, u64) {
    let width = dialect.header.len();
    let mut tallies = vec![Tally::default(); width];
    let mut rows = 0;
    let mut add = |record: &super::records::Record| {
        rows += 1;
        for (column, tally) in tallies.iter_mut().enumerate() {
            tally.add(record.cell(column));
        }
    };
    let mut skip = dialect.skip;
    let mut records = Records::new(dialect.delimiter);
    let mut head_row = |record: super::records::Record| {
        match (record.is_blank(), skip) {
            (true, _) => {}
            (false, 0) => add(&record),
            (false, _) => skip -= 1,
        };
    };
    records.feed(head, &mut head_row);
    records.finish(&mut head_row);
    for piece in further {
        // Where a piece begins, no record is sure to: from the first line break on, and only what
        // has the width of the header.
        let start = piece
            .iter()
            .position(|&byte| byte == b'\n')
            .map_or(piece.len(), |at| at + 1);
        let mut records = Records::new(dialect.delimiter);
        records.feed(&piece[start..], |record| {
            if record.len() == width && !record.is_blank() {
                add(&record);
            }
        });
    }
    let evidence = tallies
        .iter()
        .map(|t| t.judge(|cell| dialect.encoding.text(cell).into_owned()));
    (evidence.collect(), rows)
}

#[derive(Default)]
struct Trial {
    rows: Vec<Understood>,
    rejects: Vec<Reject>,
}

/// Reads the first rows as the import would.
fn try_out(head: &[u8], plan: &Plan) -> Trial {
    let mut end = 0;
    for _ in 0..TRIAL {
        match head[end..].iter().position(|&byte| byte == b'\n') {
            Some(at) => end += at + 1,
            None => {
                end = head.len();
                break;
            }
        }
    }
    let mut importer = Importer::new(plan.clone(), "", 0);
    importer.feed(&head[..end]);
    let imported = importer.finish();
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
        rejects: imported.rejects.iter().take(ROWS).collect(),
    }
}
