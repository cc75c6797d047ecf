//! Grouped reports: the date and the customer stand in the first row of a group, and the cells below
//! are empty.

use super::Field;
use super::records::Record;
use super::row::Columns;

/// Cells that an empty one repeats.
#[derive(Clone, Debug, Default)]
pub(super) struct Above {
    date: Vec<u8>,
    customer: Vec<u8>,
    name: Vec<u8>,
    invoice: Vec<u8>,
}

/// The cells of a row that may stand further up.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Keys<'a> {
    pub date: &'a [u8],
    pub customer: &'a [u8],
    pub name: &'a [u8],
    pub invoice: &'a [u8],
}

impl<'a> Keys<'a> {
    pub fn own(record: &Record<'a>, columns: &Columns) -> Keys<'a> {
        let cell = |field| columns.cell(record, field);
        Keys {
            date: cell(Field::Date),
            customer: cell(Field::Customer),
            name: cell(Field::CustomerName),
            invoice: cell(Field::Invoice),
        }
    }
}

impl Above {
    /// Knows a date and a document, whichever, and nothing else: to try out whether they are all that
    /// a row lacks.
    pub fn dated() -> Above {
        Above {
            date: b"2024-01-01".into(),
            invoice: b"1".into(),
            ..Above::default()
        }
    }

    /// Keeps what the row says. Another customer has other invoices.
    pub fn remember(&mut self, keys: &Keys) {
        if !keys.date.is_empty() {
            replace(&mut self.date, keys.date);
        }
        if !keys.customer.is_empty() || !keys.name.is_empty() {
            replace(&mut self.customer, keys.customer);
            replace(&mut self.name, keys.name);
            self.invoice.clear();
        }
        if !keys.invoice.is_empty() {
            replace(&mut self.invoice, keys.invoice);
        }
    }

    /// The row's own cells, and those above where it has none. A name is not joined to another row's
    /// code.
    pub fn fill<'a>(&'a self, keys: Keys<'a>) -> Keys<'a> {
        let or = |own: &'a [u8], above: &'a Vec<u8>| if own.is_empty() { above } else { own };
        let nobody = keys.customer.is_empty() && keys.name.is_empty();
        Keys {
            date: or(keys.date, &self.date),
            customer: if nobody {
                &self.customer
            } else {
                keys.customer
            },
            name: if nobody { &self.name } else { keys.name },
            invoice: or(keys.invoice, &self.invoice),
        }
    }
}

fn replace(kept: &mut Vec<u8>, cell: &[u8]) {
    kept.clear();
    kept.extend_from_slice(cell);
}
