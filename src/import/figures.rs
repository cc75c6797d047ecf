//! The numbers of one row: amount and margin, with the sign of a sale or of a return.

use super::credit;
use super::number::{self, Figure};
use super::records::Record;
use super::row::Columns;
use super::{Decimal, Field, Plan, Reason};
use crate::ledger::Money;

/// What made a return of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Return {
    /// The file's own minus.
    Sign,
    DocumentType,
    /// The number of the document, or the words of the description.
    Text,
}

/// The numbers of a row, in the file's money.
pub(super) struct Figures {
    pub amount: i64,
    pub margin: Option<i64>,
    /// Below zero for a return, however the file signs it.
    pub quantity: Option<i64>,
    pub returned: Option<Return>,
    /// The sign of a currency at the amount or at the price.
    pub sign: Option<&'static str>,
    /// The one at the cost or at the margin.
    pub margin_sign: Option<&'static str>,
}

impl Figures {
    pub fn read(record: &Record, plan: &Plan, columns: &Columns) -> Result<Figures, Reason> {
        let row = Row {
            record,
            plan,
            columns,
        };
        let quantity = row.number(Field::Quantity);
        let (amount, sign) = row.amount(quantity)?;
        let returned = row.returned(amount);
        let credit = returned.is_some_and(|by| by != Return::Sign);
        let amount = if credit { -amount } else { amount };
        let (margin, margin_sign) = row.margin(amount, quantity, credit).unzip();
        Ok(Figures {
            amount,
            margin,
            quantity: quantity.map(|units| match amount {
                ..0 => -units.value.abs(),
                _ => units.value,
            }),
            returned,
            sign,
            margin_sign: margin_sign.flatten(),
        })
    }
}

struct Row<'a> {
    record: &'a Record<'a>,
    plan: &'a Plan,
    columns: &'a Columns,
}

impl<'a> Row<'a> {
    fn cell(&self, field: Field) -> &'a [u8] {
        self.columns.cell(self.record, field)
    }

    /// A percentage included.
    fn figure(&self, field: Field) -> Option<Figure> {
        let column = self.columns.of(field)?;
        let cell = self.record.cell(column);
        let decimals = &self.plan.decimals;
        let decimal = decimals.get(column).copied().unwrap_or(Decimal::Point);
        let other = || {
            let rescued = self.plan.rescue.other_decimal;
            rescued.then(|| number::read(cell, decimal.other()))?
        };
        number::read(cell, decimal).or_else(other)
    }

    fn number(&self, field: Field) -> Option<Figure> {
        self.figure(field).filter(|figure| !figure.percent)
    }

    fn amount(&self, quantity: Option<Figure>) -> Result<(i64, Option<&'static str>), Reason> {
        let empty = |field| self.cell(field).is_empty();
        if let Some(amount) = self.number(Field::Amount) {
            let sign = amount.currency.or_else(|| {
                let price = self.cell(Field::UnitPrice);
                let dressed = !price.is_empty() && !number::is_bare(price);
                dressed.then(|| self.number(Field::UnitPrice))??.currency
            });
            return Ok((amount.value, sign));
        }
        if !empty(Field::Amount) {
            return Err(Reason::BadAmount);
        }
        match (quantity, self.number(Field::UnitPrice)) {
            (Some(quantity), Some(price)) => {
                let amount = times(quantity.value, price.value).ok_or(Reason::BadAmount)?;
                Ok((amount, price.currency))
            }
            (None, _) if !empty(Field::Quantity) => Err(Reason::BadQuantity),
            (_, None) if !empty(Field::UnitPrice) => Err(Reason::BadPrice),
            _ => Err(Reason::NoAmount),
        }
    }

    /// Where the file has a column that tells, no other text is asked.
    fn returned(&self, amount: i64) -> Option<Return> {
        if amount <= 0 {
            return (amount < 0).then_some(Return::Sign);
        }
        let text = |cell| self.plan.dialect.encoding.text(cell);
        if self.columns.of(Field::DocumentType).is_some() {
            let credit = credit::is_credit(&text(self.cell(Field::DocumentType)));
            return credit.then_some(Return::DocumentType);
        }
        let product = self.cell(Field::Product);
        let credit = credit::is_credit_number(self.cell(Field::Invoice))
            || credit::is_credit_text(product, || text(product));
        credit.then_some(Return::Text)
    }

    /// The margin on the amount, which has its sign, and the sign of its currency.
    fn margin(
        &self,
        amount: i64,
        quantity: Option<Figure>,
        credit: bool,
    ) -> Option<(i64, Option<&'static str>)> {
        if let Some(told) = self.figure(Field::Margin) {
            let unit = self.plan.margin_unit;
            let margin = unit.margin(told.value, told.percent, amount)?;
            let is_share = told.percent || unit.is_share();
            let back = credit && !is_share;
            return Some((if back { -margin.abs() } else { margin }, told.currency));
        }
        let cost = self.number(Field::Cost)?;
        let units = if self.plan.cost_per_unit {
            quantity?.value
        } else {
            Money::SCALE
        };
        let spent = times(cost.value, units)?;
        // The cost of a return comes back with the goods, however the file signs it.
        let spent = if amount < 0 { -spent.abs() } else { spent };
        Some((amount - spent, cost.currency))
    }
}

/// Product of two numbers in ten-thousandths, rounded, halves away from zero.
fn times(a: i64, b: i64) -> Option<i64> {
    number::divided(i128::from(a) * i128::from(b), i128::from(Money::SCALE))
}
