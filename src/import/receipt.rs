//! What an import did, to be kept and compared with the firm's own system.

use super::currencies::MANY;
use super::exchange::CurrencyChoice;
use super::figures::Return;
use super::read::{FACTS, LABELS};
use super::rescue::Rescue;
use super::row::LeftOut;
use super::{DateOrder, Decimal, Encoding, Field, Mapping, Plan, Reason, Reject};
use crate::ledger::{Day, Money};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Receipt {
    pub file: String,
    /// Of the file itself, in bytes.
    pub size: u64,
    /// In hexadecimal; empty until it has been worked out.
    pub sha256: String,
    /// Of a spreadsheet, the sheet that was read.
    pub sheet: Option<String>,
    /// Rows below the header that are not blank: accepted and rejected.
    pub rows_read: u64,
    pub rows_accepted: u64,
    pub rows_rejected: u64,
    /// Rows of nothing but delimiters; empty lines are no rows at all.
    pub blank_rows: u64,
    /// Per reason, the commonest first.
    pub reasons: Vec<(Reason, u64)>,
    /// The first rejected rows; all of them can be downloaded.
    pub first_rejects: Vec<Reject>,
    /// Sum of the accepted amounts.
    pub total: Money,
    pub returns: u64,
    pub returns_total: Money,
    /// Accepted rows without a customer.
    pub anonymous: u64,
    pub customers: u32,
    pub days: Option<(Day, Day)>,
    pub delimiter: u8,
    pub encoding: Encoding,
    pub date_order: DateOrder,
    /// Of the column of amounts, or of prices where there is none.
    pub decimal: Option<Decimal>,
    /// Of the file, and which of its columns was what.
    pub header: Vec<String>,
    pub mapping: Mapping,
    /// Quotation marks enclosed texts.
    pub quoting: bool,
    /// Readable amounts of the rejected rows, sums of the export apart; with [`total`](Receipt::total)
    /// they are what the file adds up to. Rows with too many cells, or inside one, have no readable
    /// amount.
    pub rejected_total: Money,
    /// Rows that are sums of others: rejected, and no loss.
    pub totals_left_out: u64,
    /// The returns, by what told them apart.
    pub returns_by_sign: u64,
    pub returns_by_type: u64,
    pub returns_by_text: u64,
    /// The money of the total, by its name; `None` for a file that names none.
    pub currency: Option<String>,
    /// Rows of each currency that could be read otherwise, the commonest first.
    pub currencies: Vec<(String, u64)>,
    pub currency_choice: CurrencyChoice,
    /// What did not enter for its currency, each in its own money.
    pub other_totals: Vec<(String, Money)>,
    /// One row stands for all purchases of a customer.
    pub summarised: bool,
    pub serial_dates: bool,
    pub rescue: Rescue,
    /// Codes written as "1001.0" entered as 1001.
    pub whole_codes: bool,
    /// Margins were told as a share of the amount.
    pub percent_margin: bool,
}

impl Receipt {
    /// Whether this very content was read: the same bytes and, of a spreadsheet, the same sheet.
    /// Never, before its fingerprint is known.
    pub fn is_of(&self, sha256: &str, sheet: Option<&String>) -> bool {
        !sha256.is_empty() && self.sha256 == sha256 && self.sheet.as_ref() == sheet
    }

    /// What was decided before a row was read.
    pub(super) fn begin(plan: &Plan, file: &str, size: u64) -> Receipt {
        let amount = [Field::Amount, Field::UnitPrice]
            .into_iter()
            .find_map(|field| plan.mapping.column(field));
        let mut codes = LABELS.iter().chain(&FACTS).chain([&Field::Customer]);
        let is_whole = |field: &Field| {
            let column = plan.mapping.column(*field);
            column.and_then(|column| plan.whole_codes.get(column)) == Some(&true)
        };
        Receipt {
            file: file.into(),
            size,
            delimiter: plan.dialect.delimiter,
            encoding: plan.dialect.encoding,
            date_order: plan.date_order,
            header: plan.dialect.header.clone(),
            mapping: plan.mapping.clone(),
            quoting: plan.dialect.quoting,
            decimal: amount.and_then(|column| plan.decimals.get(column).copied()),
            currency_choice: plan.currency.clone(),
            summarised: plan.mapping.column(Field::Purchases).is_some(),
            serial_dates: plan.serial_dates,
            rescue: plan.rescue,
            whole_codes: codes.any(is_whole),
            percent_margin: plan.margin_unit.is_share(),
            ..Receipt::default()
        }
    }

    pub(super) fn count_return(&mut self, amount: Money, by: Return) {
        self.returns += 1;
        self.returns_total += amount;
        *match by {
            Return::Sign => &mut self.returns_by_sign,
            Return::DocumentType => &mut self.returns_by_type,
            Return::Text => &mut self.returns_by_text,
        } += 1;
    }

    pub(super) fn leave_out(&mut self, amount: LeftOut) {
        match amount {
            LeftOut::InSum(amount) => self.rejected_total += amount,
            LeftOut::Other(name, amount) => {
                let totals = &mut self.other_totals;
                if let Some((_, total)) = totals.iter_mut().find(|(known, _)| *known == name) {
                    *total += amount;
                } else if totals.len() < MANY {
                    totals.push((name, amount));
                }
            }
        }
    }
}

/// Rejected rows that the receipt shows.
pub(super) const SHOWN: usize = 100;
