//! From records to ledger and rejects, as the plan says.

use super::decoder::Decoder;
use super::receipt::{Receipt, SHOWN};
use super::records::{Record, Records};
use super::row::{LeftOut, Reader};
use super::swallowed::has_rows_inside;
use super::{Field, Plan, Reason, Reject, Rejects};
use crate::ledger::{Builder, Fact, Label, Ledger, Line};
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
    reader: Reader,
    skip: u32,
    builder: Builder,
    receipt: Receipt,
    reasons: BTreeMap<Reason, u64>,
    rejects: Rejects,
}

impl Importer {
    pub fn new(plan: Plan, file: &str, size: u64) -> Importer {
        let dialect = &plan.dialect;
        Importer {
            decoder: Decoder::new(dialect.encoding),
            records: dialect.records(),
            rows: Rows {
                skip: dialect.skip,
                builder: Builder::default(),
                receipt: Receipt::begin(&plan, file, size),
                reasons: BTreeMap::new(),
                rejects: Rejects::new(dialect.header.clone(), file.into()),
                reader: Reader::new(plan),
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
            reader,
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
        let first = rejects.iter().take(SHOWN);
        receipt.first_rejects = first.map(Reject::shortened).collect();
        receipt.currencies = reader.currencies.counts();
        receipt.currency = reader.plan.currency.sum_of(&receipt.currencies);
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
        if reason == Reason::TotalRow {
            self.receipt.totals_left_out += 1;
            self.reader.sums.restart();
        } else if reason != Reason::OpenQuote
            && let Some(amount) = self.reader.left_out(record)
        {
            if let LeftOut::InSum(amount) = amount {
                self.reader.sums.add(amount, false);
            }
            self.receipt.leave_out(amount);
        }
        let encoding = self.reader.plan.dialect.encoding;
        let cells = record.cells().map(|cell| encoding.text(cell));
        self.rejects.push(record.line, reason, cells);
    }

    /// Whether a cell holds rows of this file, or line breaks that may be theirs: a quotation mark was
    /// never closed, or only by the next stray one.
    fn has_swallowed(&self, record: &Record) -> bool {
        if record.is_open() || !record.is_broken() {
            return record.is_open();
        }
        let Reader { plan, columns, .. } = &self.reader;
        let Some(key) = columns.of(Field::Date).filter(|_| !record.is_torn()) else {
            return record.is_torn();
        };
        let is_date = |cell: &[u8]| self.reader.day(cell).is_some();
        has_rows_inside(record, plan.dialect.delimiter, columns.width, key, is_date)
    }

    /// Rows that an open quotation mark took for part of a cell were read too, and did not enter.
    fn reject_swallowed(&mut self, record: &Record) {
        if record.breaks() == 0 {
            return self.reject(record, Reason::LongRow);
        }
        let swallowed = record.lines().saturating_sub(1);
        self.receipt.rows_read += swallowed;
        self.receipt.rows_rejected += swallowed;
        self.reader.above = Default::default();
        self.reject(record, Reason::OpenQuote);
    }

    fn accept(&mut self, record: &Record) -> Result<(), Reason> {
        let Rows {
            reader,
            builder,
            receipt,
            ..
        } = self;
        let entry = reader.read(record)?;
        reader.sums.add(entry.amount, true);
        let keys = reader.keys(record);
        let text = |field| {
            let cell = match field {
                Field::Customer => keys.customer,
                Field::CustomerName => keys.name,
                Field::Invoice => keys.invoice,
                _ => reader.columns.cell(record, field),
            };
            reader.text(field, cell)
        };
        let (code, name) = (text(Field::Customer), text(Field::CustomerName));
        let customer = if code.is_empty() { &name } else { &code };
        let labels = LABELS.map(text);
        let facts = FACTS.map(text);
        builder.push(&Line {
            day: entry.day,
            amount: entry.amount,
            margin: entry.margin,
            quantity: entry.quantity,
            purchases: entry.purchases,
            customer,
            labels: labels.each_ref().map(Cow::as_ref),
            facts: facts.each_ref().map(Cow::as_ref),
        });
        if let Some(by) = entry.returned {
            receipt.count_return(entry.amount, by);
        }
        receipt.anonymous += u64::from(customer.is_empty());
        Ok(())
    }
}

/// The fields of [`Label`], in its order.
pub(super) const LABELS: [Field; Label::COUNT] = [
    Field::Invoice,
    Field::Product,
    Field::Category,
    Field::Channel,
    Field::Salesperson,
    Field::Branch,
    Field::City,
];

/// The fields of [`Fact`], in its order.
pub(super) const FACTS: [Field; Fact::COUNT] = [
    Field::CustomerName,
    Field::Email,
    Field::Phone,
    Field::Birthday,
    Field::Origin,
];
