//! Files of the registers.

use super::Style;
use super::table::Cell;
use crate::registers::Testimonial;

/// testimonials.csv: what customers said, and where it is shown. Give it those that may be shown:
/// [`publishable`](crate::registers::publishable).
pub fn testimonials<'a>(rows: impl Iterator<Item = &'a Testimonial>, style: Style) -> Vec<u8> {
    let machine = ["date", "customer", "text", "used"];
    let mut table = style.header(&machine, |t| vec![t.date, t.customer, t.text, t.used]);
    for row in rows {
        table.row([
            Cell::Day(row.date),
            Cell::text(row.customer.as_str()),
            Cell::text(row.text.as_str()),
            Cell::text(row.used.as_str()),
        ]);
    }
    table.finish()
}
