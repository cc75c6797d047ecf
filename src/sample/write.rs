//! The export's text: numbering of the papers and one line per product sold.

use std::borrow::Cow;
use std::fmt;

use super::basket::Line;
use super::calendar::Day;
use super::customers::{Customer, Kind};
use super::sales::Invoice;
use super::shop::PRODUCTS;

const HEADER: &str = "Fecha;Comprobante;Tipo;Código cliente;Cliente;Código producto;Producto;\
    Categoría;Cantidad;Precio unitario;Importe;Costo;Canal;Vendedor;Sucursal;Ciudad;Email;\
    Teléfono;Cumpleaños;Origen\n";

/// Last numbers used before the file starts, by kind of paper: the shop is older than the file.
struct Numbering {
    a: u32,
    b: u32,
    credit: u32,
}

pub(super) fn csv(days: &[Day], customers: &[Customer], invoices: &[Invoice]) -> String {
    let mut text = String::with_capacity(1_700_000);
    text.push_str(HEADER);
    let mut last = Numbering {
        a: 12_340,
        b: 30_715,
        credit: 122,
    };
    for invoice in invoices {
        let customer = invoice.customer.map(|index| &customers[index]);
        let (paper, kind) = last.next(invoice, customer);
        let day = days[invoice.day].date.format("%d/%m/%Y").to_string();
        for (position, line) in invoice.lines.iter().enumerate() {
            for field in [&day, &paper, kind] {
                text.push_str(field);
                text.push(';');
            }
            buyer(&mut text, customer);
            sold(&mut text, line);
            circumstances(&mut text, invoice, customer, position == 0);
        }
    }
    text
}

/// Code and name. A passer-by has neither, as when the till asks for no name.
fn buyer(text: &mut String, customer: Option<&Customer>) {
    if let Some(customer) = customer {
        text.push_str(&customer.code);
        text.push(';');
        text.push_str(&quoted(&customer.name));
        text.push(';');
    } else {
        text.push_str(";;");
    }
}

fn sold(text: &mut String, line: &Line) {
    let product = &PRODUCTS[line.product];
    for field in [product.code, product.name, product.category.name()] {
        text.push_str(field);
        text.push(';');
    }
    for number in [
        quantity(line.halves),
        money(line.price),
        money(line.total(line.price)),
        money(line.total(line.cost)),
    ] {
        text.push_str(&number);
        text.push(';');
    }
}

/// How and where it was sold, and the customer's contact data on an invoice's first line.
fn circumstances(text: &mut String, invoice: &Invoice, customer: Option<&Customer>, first: bool) {
    text.push_str(invoice.channel);
    let Some(customer) = customer else {
        text.push_str(";Rocío;Sur;;;;;\n");
        return;
    };
    let contact = [&customer.email, &customer.phone, &customer.birthday];
    for field in [customer.seller, customer.branch, customer.city] {
        text.push(';');
        text.push_str(field);
    }
    for field in contact {
        text.push(';');
        text.push_str(if first { field } else { "" });
    }
    text.push(';');
    text.push_str(customer.origin);
    text.push('\n');
}

impl Numbering {
    /// Papers are numbered in order of date, each kind on its own. Firms get an A, people a B.
    fn next(&mut self, invoice: &Invoice, customer: Option<&Customer>) -> (String, &'static str) {
        let firm = customer.is_some_and(|customer| customer.kind != Kind::Person);
        let (letters, number, kind) = match (invoice.credit, firm) {
            (true, _) => ("NC", &mut self.credit, "Nota de crédito"),
            (_, true) => ("A", &mut self.a, "Factura A"),
            _ => ("B", &mut self.b, "Factura B"),
        };
        *number += 1;
        (format!("{letters}-0001-{number:08}"), kind)
    }
}

/// A field as RFC 4180 writes it: between quotes, and those inside doubled, only when needed.
fn quoted(field: &str) -> Cow<'_, str> {
    match field.contains([';', '"']) {
        true => Cow::Owned(format!("\"{}\"", field.replace('"', "\"\""))),
        false => Cow::Borrowed(field),
    }
}

fn quantity(halves: i64) -> String {
    match halves % 2 {
        0 => (halves / 2).to_string(),
        _ => format!("{},5", Signed(halves, halves.unsigned_abs() / 2)),
    }
}

fn money(cents: i64) -> String {
    let whole = Signed(cents, cents.unsigned_abs() / 100);
    format!("{whole},{:02}", cents.unsigned_abs() % 100)
}

/// A whole part under the sign of the number it comes from: -0,5 would lose it otherwise.
struct Signed(i64, u64);

impl fmt::Display for Signed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}{}", if self.0 < 0 { "-" } else { "" }, self.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_carry_a_comma_and_keep_their_sign() {
        assert_eq!(quantity(6), "3");
        assert_eq!(quantity(5), "2,5");
        assert_eq!(quantity(-1), "-0,5");
        assert_eq!(money(1_234_507), "12345,07");
        assert_eq!(money(-42), "-0,42");
    }

    #[test]
    fn only_awkward_names_are_quoted() {
        assert_eq!(quoted("D'Angelo"), "D'Angelo");
        assert_eq!(quoted("Pérez; Hijos"), "\"Pérez; Hijos\"");
        assert_eq!(quoted("Bar \"El Ñandú\""), "\"Bar \"\"El Ñandú\"\"\"");
    }
}
