//! One row, read as the plan says.

use super::currencies::Currencies;
use super::figures::{Figures, Return};
use super::fill::{Above, Keys};
use super::records::Record;
use super::total::{self, Sums};
use super::{Field, Plan, Reason, date, number, parse_date};
use crate::ledger::{Day, Money};
use std::borrow::Cow;

/// The mapping, looked up once.
pub(super) struct Columns {
    of: [Option<usize>; Field::COUNT],
    /// Cells that a row must have.
    needed: usize,
    pub width: usize,
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

    /// More cells than the header has: those behind the extra one stand in the wrong columns.
    fn is_too_wide(&self, record: &Record) -> bool {
        (self.width..record.len()).any(|extra| !record.cell(extra).is_empty())
    }

    pub fn of(&self, field: Field) -> Option<usize> {
        self.of[field as usize]
    }

    pub fn cell<'a>(&self, record: &Record<'a>, field: Field) -> &'a [u8] {
        self.of[field as usize].map_or(b"", |column| record.cell(column))
    }
}

/// Reads rows by a plan, one after the other: a row may mean what it does by those above it.
pub(super) struct Reader {
    pub plan: Plan,
    pub columns: Columns,
    pub above: Above,
    pub currencies: Currencies,
    pub sums: Sums,
}

/// A row that may enter.
pub(super) struct Entry {
    pub day: Day,
    pub amount: Money,
    pub margin: Option<Money>,
    pub quantity: Option<i64>,
    pub purchases: Option<u32>,
    pub returned: Option<Return>,
}

/// The amount of a row that did not enter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LeftOut {
    InSum(Money),
    /// In a money that is not added up.
    Other(String, Money),
}

impl Reader {
    pub fn new(plan: Plan) -> Reader {
        Reader {
            columns: Columns::new(&plan),
            above: Above::default(),
            currencies: Currencies::new(plan.currency.clone()),
            sums: Sums::default(),
            plan,
        }
    }

    pub fn read(&mut self, record: &Record) -> Result<Entry, Reason> {
        self.check_width(record)?;
        let own = Keys::own(record, &self.columns);
        let mut day = self.day(own.date);
        if day.is_none() {
            self.check_dateless(record)?;
        }
        let figures = Figures::read(record, &self.plan, &self.columns);
        if self.plan.rescue.fill_down {
            self.above.remember(&own);
            // Only what has an amount is a row of the group.
            if own.date.is_empty() && figures.is_ok() {
                day = self.day(self.above.fill(own).date);
            }
        }
        let Some(day) = day else {
            return Err(if own.date.is_empty() {
                Reason::NoDate
            } else {
                Reason::BadDate
            });
        };
        let figures = figures?;
        let purchases = self.purchases(record)?;
        let (amount, margin) = self.exchange(record, &figures)?;
        Ok(Entry {
            day,
            amount,
            margin,
            quantity: figures.quantity,
            purchases,
            returned: figures.returned,
        })
    }

    /// Cells that tell whose row it is and when, those above included if the plan fills them down.
    pub fn keys<'a>(&'a self, record: &Record<'a>) -> Keys<'a> {
        let Reader {
            plan,
            columns,
            above,
            ..
        } = self;
        keys(record, columns, above, plan.rescue.fill_down)
    }

    fn check_width(&mut self, record: &Record) -> Result<(), Reason> {
        let Reader { plan, columns, .. } = self;
        if record.len() < columns.needed {
            if total::is_named(record, columns, plan.dialect.encoding) {
                return Err(Reason::TotalRow);
            }
            self.above.remember(&Keys::own(record, columns));
            return Err(Reason::ShortRow);
        }
        if columns.is_too_wide(record) {
            // Whose the rows below are is not known any more.
            self.above = Above::default();
            return Err(Reason::LongRow);
        }
        Ok(())
    }

    pub fn day(&self, cell: &[u8]) -> Option<Day> {
        let Plan {
            date_order: order,
            serial_dates,
            rescue,
            ..
        } = self.plan;
        let serial = serial_dates.then(|| date::parse_serial(cell)).flatten();
        let rescued = || {
            rescue
                .other_date_order
                .then(|| date::parse_unordered(cell))?
        };
        serial.or_else(|| parse_date(cell, order)).or_else(rescued)
    }

    /// Rows without a date that are no sales at all.
    fn check_dateless(&self, record: &Record) -> Result<(), Reason> {
        let Reader { columns, plan, .. } = self;
        let amount = || match self.left_out(record) {
            Some(LeftOut::InSum(amount)) => Some(amount),
            _ => None,
        };
        if total::is_named(record, columns, plan.dialect.encoding)
            || self.sums.is_unnamed(record, columns, amount)
        {
            return Err(Reason::TotalRow);
        }
        if plan.dialect.is_header(record) {
            return Err(Reason::RepeatedHeader);
        }
        Ok(())
    }

    /// Amount and margin in the money of the sum. A margin whose cell says another money than the
    /// amount's is not known.
    fn exchange(
        &mut self,
        record: &Record,
        figures: &Figures,
    ) -> Result<(Money, Option<Money>), Reason> {
        let Reader {
            plan,
            columns,
            currencies,
            above,
            ..
        } = self;
        let cell = columns.cell(record, Field::Currency);
        if figures.amount == 0 && figures.sign.is_none() && cell.is_empty() {
            // Nothing is as much in any money.
            return Ok((
                Money::ZERO,
                figures.margin.filter(|&margin| margin == 0).map(Money),
            ));
        }
        let text = |cell: &[u8]| plan.dialect.encoding.text(cell).into_owned();
        let document = keys(record, columns, above, plan.rescue.fill_down).invoice;
        let which = currencies.of(cell, figures.sign, document, text);
        currencies.count(which);
        let rate = currencies.rate(which).ok_or(Reason::OtherCurrency)?;
        let amount = rate.apply(figures.amount).ok_or(Reason::BadAmount)?;
        let known = currencies.agrees(which, figures.margin_sign);
        let margin = figures.margin.filter(|_| known);
        let margin = margin.and_then(|margin| rate.apply(margin));
        Ok((Money(amount), margin.map(Money)))
    }

    /// Of a file with one row per customer; `None` where the file has no such column.
    fn purchases(&self, record: &Record) -> Result<Option<u32>, Reason> {
        let Some(column) = self.columns.of(Field::Purchases) else {
            return Ok(None);
        };
        let decimal = self.plan.decimals.get(column).copied();
        let count = decimal
            .and_then(|decimal| number::parse_number(record.cell(column), decimal))
            .filter(|count| count % Money::SCALE == 0)
            .and_then(|count| u32::try_from(count / Money::SCALE).ok());
        count.map(Some).ok_or(Reason::BadQuantity)
    }

    /// The amount that a row which did not enter would have brought; `None` where it can't be read,
    /// or where cells stand in the wrong columns.
    pub fn left_out(&self, record: &Record) -> Option<LeftOut> {
        if record.is_open() || self.columns.is_too_wide(record) {
            return None;
        }
        let figures = Figures::read(record, &self.plan, &self.columns).ok()?;
        let cell = self.columns.cell(record, Field::Currency);
        let text = |cell: &[u8]| self.plan.dialect.encoding.text(cell).into_owned();
        let document = self.keys(record).invoice;
        let name = (self.currencies).name(cell, figures.sign, document, text);
        match self.plan.currency.rate(&name) {
            Some(rate) => Some(LeftOut::InSum(Money(rate.apply(figures.amount)?))),
            None => Some(LeftOut::Other(name, Money(figures.amount))),
        }
    }

    /// The text of a cell; whole codes without the decimals that a program gave them.
    pub fn text<'a>(&self, field: Field, cell: &'a [u8]) -> Cow<'a, str> {
        let Some(column) = self.columns.of(field) else {
            return Cow::Borrowed("");
        };
        let cell = match self.plan.whole_codes.get(column) {
            Some(true) => number::whole(cell).unwrap_or(cell),
            _ => cell,
        };
        self.plan.dialect.encoding.text(cell)
    }
}

fn keys<'a>(record: &Record<'a>, columns: &Columns, above: &'a Above, fill_down: bool) -> Keys<'a> {
    let own = Keys::own(record, columns);
    if fill_down { above.fill(own) } else { own }
}
