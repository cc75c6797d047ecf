//! Cells that the plan can't read and another reading could: the commonest reasons, set right for
//! all rows at once.

use super::fill::Above;
use super::records::Record;
use super::reject::cells;
use super::row::Reader;
use super::{Encoding, Plan, Reason, Rejects};
use serde::{Deserialize, Serialize};

/// What is tried with cells that can't be read by the rule of their column. Nothing, unless the
/// person asks for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rescue {
    /// Dates that are none in the order of the column, and one day in the other.
    pub other_date_order: bool,
    /// Numbers that are none under the decimal sign of the column, and one under the other.
    pub other_decimal: bool,
    /// Empty cells of date, customer and document repeat those above.
    pub fill_down: bool,
}

/// What may be set right for all rows at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FixKind {
    /// [`Rescue::other_date_order`].
    DateOrder,
    /// [`Rescue::other_decimal`].
    Decimal,
    /// [`Rescue::fill_down`].
    FillDown,
    /// `Choices::quoting` off: quotation marks that quote nothing.
    PlainQuotes,
}

/// What would let rows of one reason enter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    pub reason: Reason,
    pub kind: FixKind,
    /// How many: by trial of the rows themselves, or of the first hundred thousand. `None` where only
    /// the whole file could tell.
    pub rows: Option<u64>,
}

/// Rows tried for each fix.
const TRIED: usize = 100_000;

impl FixKind {
    fn of(reason: Reason) -> Option<FixKind> {
        match reason {
            Reason::BadDate => Some(FixKind::DateOrder),
            Reason::BadAmount | Reason::BadQuantity | Reason::BadPrice => Some(FixKind::Decimal),
            Reason::NoDate => Some(FixKind::FillDown),
            Reason::OpenQuote => Some(FixKind::PlainQuotes),
            _ => None,
        }
    }

    fn add_to(self, rescue: &mut Rescue) {
        match self {
            FixKind::DateOrder => rescue.other_date_order = true,
            FixKind::Decimal => rescue.other_decimal = true,
            FixKind::FillDown => rescue.fill_down = true,
            FixKind::PlainQuotes => {}
        }
    }
}

impl Rejects {
    /// Per reason, what would let some of its rows enter; the most rows first.
    pub fn fixes(&self, plan: &Plan) -> Vec<Fix> {
        let fix = |reason| {
            let kind = FixKind::of(reason)?;
            let rows = match kind {
                FixKind::PlainQuotes => {
                    let any = self.raw().any(|(row, _)| row.reason == reason);
                    return (any && plan.dialect.quoting).then_some(Fix {
                        reason,
                        kind,
                        rows: None,
                    });
                }
                kind => self.rescued(plan, reason, kind),
            };
            (rows > 0).then_some(Fix {
                reason,
                kind,
                rows: Some(rows),
            })
        };
        let mut fixes: Vec<Fix> = Reason::ALL.into_iter().filter_map(fix).collect();
        fixes.sort_by_key(|fix| std::cmp::Reverse(fix.rows));
        fixes
    }

    /// How many rows of a reason would enter.
    fn rescued(&self, plan: &Plan, reason: Reason, kind: FixKind) -> u64 {
        let mut plan = plan.clone();
        kind.add_to(&mut plan.rescue);
        // Rejects are kept as text, whatever the file was.
        plan.dialect.encoding = Encoding::Utf8;
        let mut reader = Reader::new(plan);
        let (mut bytes, mut ends) = (Vec::new(), Vec::new());
        let rows = self.raw().filter(|(row, _)| row.reason == reason);
        let accepted = rows.take(TRIED).filter(|(row, text)| {
            bytes.clear();
            ends.clear();
            for cell in cells(text) {
                bytes.extend_from_slice(cell.as_bytes());
                ends.push(bytes.len());
            }
            // The rows above that did enter are not here.
            reader.above = Above::dated();
            let record = Record::new(row.line, &bytes, &ends);
            let document = reader.keys(&record).invoice.to_vec();
            reader.currencies.assume(&document);
            reader.read(&record).is_ok()
        });
        accepted.count() as u64
    }
}
