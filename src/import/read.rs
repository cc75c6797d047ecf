//! From records to ledger and rejects, as the plan says.

use super::decoder::Decoder;
use super::figures::Figures;
use super::receipt::{Receipt, SHOWN};
use super::records::{Record, Records};
use super::swallowed::has_rows_inside;
use super::{Field, Plan, Reason, Rejects, mapping, number, parse_date};
use crate::ledger::{Builder, Fact, Label, Ledger, Line, Money};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Reads one file, piece by piece.
pub struct Importer {
    decoder: Decoder,
    records: Records,
    rows: Rows,
}

/// What an import leaves.
#[derive(Debug)]
pub struct Imported {
    pub ledger: Ledger,
    pub receipt: Receipt,
    pub rejects: Rejects,
}

/// The rows so far.
struct Rows {
    plan: Plan,
    columns: Columns,
    skip: u32,
    builder: Builder,
    receipt: Receipt,
    reasons: BTreeMap<Reason, u64>,
    rejects: Rejects,
}

/// The mapping, looked up once.
pub(super) struct Columns {
    of: [Option<usize>; Field::COUNT],
    /// Cells that a row must have.
    needed: usize,
    width: usize,
}

impl Columns {
    fn new(plan: &Plan) -> Columns {
        let of = Field::ALL.map(|field| plan.mapping.column(field));
        let amount = of[Field::Amount as usize].map_or_else(
            || vec![of[Field::Quantity as usize], of[Field::UnitPrice as usize]],
            |c| vec![Some(c)],
        );
        let needed = amount
            .into_iter()
            .chain([of[Field::Date as usize]])
            .flatten()
            .max();
        Columns {
            of,
            needed: needed.map_or(0, |last| last + 1),
            width: plan.dialect.header.len(),
        }
    }

    pub fn of(&self, field: Field) -> Option<usize> {
        self.of[field as usize]
    }

    pub fn cell<'a>(&self, record: &Record<'a>, field: Field) -> &'a [u8] {
        self.of[field as usize].map_or(b"", |column| record.cell(column))
    }
}

impl Importer {
    pub fn new(plan: Plan, file: &str, size: u64) -> Importer {
        let dialect = &plan.dialect;
        let amount = [Field::Amount, Field::UnitPrice]
            .into_iter()
            .find_map(|f| plan.mapping.column(f));
        let receipt = Receipt {
            file: file.into(),
            size,
            delimiter: dialect.delimiter,
            encoding: dialect.encoding,
            date_order: plan.date_order,
            decimal: amount.and_then(|column| plan.decimals.get(column).copied()),
            ..Receipt::default()
        };
        let rejects = Rejects::new(dialect.header.clone(), file.into());
        Importer {
            decoder: Decoder::new(dialect.encoding),
            records: dialect.records(),
            rows: Rows {
                columns: Columns::new(&plan),
                skip: dialect.skip,
                builder: Builder::default(),
                receipt,
                reasons: BTreeMap::new(),
                rejects,
                plan,
            },
        }
    }

    /// Takes the next piece of the file; pieces may be cut anywhere.
    pub fn feed(&mut self, piece: &[u8]) {
        let Importer {
            decoder,
            records,
            rows,
        } = self;
        decoder.feed(piece, |text| {
            records.feed(text, |record| rows.take(&record))
        });
    }

    /// Rows read so far.
    pub fn rows_read(&self) -> u64 {
        self.rows.receipt.rows_read
    }

    pub fn finish(mut self) -> Imported {
        let Importer {
            decoder,
            records,
            rows,
        } = &mut self;
        decoder.finish(|text| records.feed(text, |record| rows.take(&record)));
        records.finish(|record| rows.take(&record));
        self.stop()
    }

    /// What was read so far: the file may go on in the middle of a row.
    pub(super) fn stop(self) -> Imported {
        let Rows {
            builder,
            mut receipt,
            reasons,
            rejects,
            ..
        } = self.rows;
        let ledger = builder.finish();
        receipt.reasons = reasons.into_iter().collect();
        receipt
            .reasons
            .sort_by_key(|&(_, count)| std::cmp::Reverse(count));
        receipt.first_rejects = rejects.iter().take(SHOWN).collect();
        receipt.total = ledger.total();
        receipt.customers = ledger.customers();
        receipt.days = ledger.days();
        Imported {
            ledger,
            receipt,
            rejects,
        }
    }
}

impl Rows {
    fn take(&mut self, record: &Record) {
        if record.is_blank() {
            self.receipt.blank_rows += u64::from(self.skip == 0);
            return;
        }
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        self.receipt.rows_read += 1;
        if self.has_swallowed(record) {
            return self.reject_swallowed(record);
        }
        match self.accept(record) {
            Ok(()) => self.receipt.rows_accepted += 1,
            Err(reason) => self.reject(record, reason),
        }
    }

    fn reject(&mut self, record: &Record, reason: Reason) {
        self.receipt.rows_rejected += 1;
        *self.reasons.entry(reason).or_default() += 1;
        let encoding = self.plan.dialect.encoding;
        let cells = record.cells().map(|cell| encoding.text(cell));
        self.rejects.push(record.line, reason, cells);
    }

    /// Whether a cell holds whole rows of this file, dates in their place: a quotation mark was never
    /// closed, or only by the next stray one.
    fn has_swallowed(&self, record: &Record) -> bool {
        if record.is_open() || record.breaks() == 0 {
            return record.is_open();
        }
        let Some(key) = self.columns.of(Field::Date) else {
            return false;
        };
        let (delimiter, order) = (self.plan.dialect.delimiter, self.plan.date_order);
        let is_date = |cell: &[u8]| parse_date(cell, order).is_some();
        has_rows_inside(record, delimiter, self.columns.width, key, is_date)
    }

    /// Rows that an open quotation mark took for part of a cell were read too, and did not enter.
    fn reject_swallowed(&mut self, record: &Record) {
        let swallowed = record.breaks();
        if swallowed == 0 {
            return self.reject(record, Reason::LongRow);
        }
        self.receipt.rows_read += swallowed;
        self.receipt.rows_rejected += swallowed;
        self.reject(record, Reason::OpenQuote);
    }

    fn accept(&mut self, record: &Record) -> Result<(), Reason> {
        let Rows {
            plan,
            columns,
            builder,
            receipt,
            ..
        } = self;
        if record.len() < columns.needed {
            return Err(if is_total(record, plan) {
                Reason::TotalRow
            } else {
                Reason::ShortRow
            });
        }
        if (columns.width..record.len()).any(|extra| !record.cell(extra).is_empty()) {
            return Err(Reason::LongRow);
        }
        let date = columns.cell(record, Field::Date);
        let day = match parse_date(date, plan.date_order) {
            Some(day) => day,
            None if is_total(record, plan) => return Err(Reason::TotalRow),
            None if plan.dialect.is_header(record) => return Err(Reason::RepeatedHeader),
            None if date.is_empty() => return Err(Reason::NoDate),
            None => return Err(Reason::BadDate),
        };
        let figures = Figures::read(record, plan, columns)?;

        let text = |field| plan.dialect.encoding.text(columns.cell(record, field));
        let (code, name) = (text(Field::Customer), text(Field::CustomerName));
        let customer = if code.is_empty() { &name } else { &code };
        let labels = LABELS.map(text);
        let facts = FACTS.map(text);
        let line = Line {
            day,
            amount: figures.amount,
            margin: figures.margin,
            purchases: None,
            customer,
            labels: labels.each_ref().map(Cow::as_ref),
            facts: facts.each_ref().map(Cow::as_ref),
        };
        builder.push(&line);
        if figures.amount < Money::ZERO {
            receipt.returns += 1;
            receipt.returns_total += figures.amount;
        }
        receipt.anonymous += u64::from(customer.is_empty());
        Ok(())
    }
}

/// The fields of [`Label`], in its order.
const LABELS: [Field; Label::COUNT] = [
    Field::Invoice,
    Field::Product,
    Field::Category,
    Field::Channel,
    Field::Salesperson,
    Field::Branch,
    Field::City,
];

/// The fields of [`Fact`], in its order.
const FACTS: [Field; Fact::COUNT] = [
    Field::CustomerName,
    Field::Email,
    Field::Phone,
    Field::Birthday,
    Field::Origin,
];

/// "Total general", "Subtotal": a row whose first words say that it is a sum.
fn is_total(record: &Record, plan: &Plan) -> bool {
    let first = record.cells().find(|cell| !cell.is_empty()).unwrap_or(b"");
    if number::says(first) != number::Says::NoNumber {
        return false;
    }
    let folded = mapping::fold(&plan.dialect.encoding.text(first));
    ["total", "subtotal", "sub total", "suma", "grand total"]
        .iter()
        .any(|word| folded.starts_with(word))
}
