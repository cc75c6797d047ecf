//! The numbers of one row: amount and margin, with the sign of a sale or of a return.

use super::read::Columns;
use super::records::Record;
use super::{Decimal, Field, Plan, Reason, mapping, number, parse_number};
use crate::ledger::Money;

/// The numbers of a row, with the sign of a sale or of a return.
pub(super) struct Figures {
    pub amount: Money,
    pub margin: Option<Money>,
}

impl Figures {
    pub fn read(record: &Record, plan: &Plan, columns: &Columns) -> Result<Figures, Reason> {
        let number = |field: Field| {
            let column = columns.of(field)?;
            parse_number(
                record.cell(column),
                plan.decimals.get(column).copied().unwrap_or(Decimal::Point),
            )
        };
        let empty = |field| columns.cell(record, field).is_empty();
        let quantity = number(Field::Quantity);
        let amount = match number(Field::Amount) {
            Some(amount) => amount,
            None if !empty(Field::Amount) => return Err(Reason::BadAmount),
            None => {
                let price = number(Field::UnitPrice);
                match (quantity, price) {
                    (Some(quantity), Some(price)) => {
                        times(quantity, price).ok_or(Reason::BadAmount)?
                    }
                    (None, _) if !empty(Field::Quantity) => return Err(Reason::BadQuantity),
                    (_, None) if !empty(Field::UnitPrice) => return Err(Reason::BadPrice),
                    _ => return Err(Reason::NoAmount),
                }
            }
        };
        let credit = amount > 0
            && is_credit(
                &plan
                    .dialect
                    .encoding
                    .text(columns.cell(record, Field::DocumentType)),
            );
        let sign = |value: i64| if credit { -value } else { value };

        let margin =
            number(Field::Margin).map(|margin| if credit { -margin.abs() } else { margin });
        let cost = || {
            let cost = number(Field::Cost)?;
            let units = if plan.cost_per_unit {
                quantity?
            } else {
                Money::SCALE
            };
            times(cost, units)
        };
        // The cost of a return comes back with the goods, however the file signs it.
        let margin = margin.or_else(|| {
            let cost = cost()?;
            Some(sign(amount) - if sign(amount) < 0 { -cost.abs() } else { cost })
        });
        Ok(Figures {
            amount: Money(sign(amount)),
            margin: margin.map(Money),
        })
    }
}

/// Product of two numbers in ten-thousandths, rounded, halves away from zero.
fn times(a: i64, b: i64) -> Option<i64> {
    let scale = i128::from(Money::SCALE);
    let product = i128::from(a) * i128::from(b);
    let rounded = (product.abs() + scale / 2) / scale * product.signum();
    i64::try_from(rounded)
        .ok()
        .filter(|product| product.abs() <= number::LARGEST as i64)
}

/// Credit notes and returns by the words of their document type (Spanish, English, Portuguese).
fn is_credit(document_type: &str) -> bool {
    if document_type.is_empty() {
        return false;
    }
    let folded = mapping::fold(document_type);
    let begins = ["nc", "n c", "cn"].iter().any(|short| {
        folded
            .strip_prefix(short)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    });
    let returned = ["devol", "return", "refund", "reembolso", "anula"];
    // "Crédito" alone is a way of paying: only a note of credit takes money back.
    let note = ["nota", "note", "memo"];
    let says = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    begins || says(&returned) || (says(&note) && says(&["credit"]))
}

#[cfg(test)]
mod tests {
    use super::is_credit;

    #[test]
    fn a_sale_on_credit_is_no_credit_note() {
        let returns = [
            "Nota de crédito A",
            "NC B",
            "N/C",
            "Devolución",
            "Credit note",
            "CREDIT MEMO",
            "Refund",
            "Anulación",
            "Nota de Crédito Electrónica",
        ];
        for text in returns {
            assert!(is_credit(text), "{text}");
        }
        let sales = [
            "",
            "Crédito",
            "A crédito",
            "Factura crédito",
            "Venta a crédito",
            "Contado",
            "Factura A",
            "Tarjeta de crédito",
            "Nota de débito",
            "Ncr",
        ];
        for text in sales {
            assert!(!is_credit(text), "{text}");
        }
    }
}
