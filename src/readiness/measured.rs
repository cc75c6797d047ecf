//! Everything that the rules look at, measured once, in one pass of the ledger each.

use super::{Calendar, Column, Measure};
use crate::ledger::{Fact, Label, Ledger, Window};

pub(super) struct Measured {
    pub calendar: Calendar,
    pub lines: u32,
    pub customers: u32,
    known_sales: f64,
    repeaters: u32,
    regulars: u32,
    cross_buyers: u32,
    baskets: u32,
    values: Vec<(Column, u32)>,
    fills: Vec<(Column, f64)>,
}

impl Measured {
    pub fn new(ledger: &Ledger) -> Measured {
        let last = ledger.days().map(|(_, last)| last).unwrap_or_default();
        let history = Window::history(last);
        let activity = ledger.activity(history);
        let bought = |times: u32| activity.iter().filter(|a| a.purchases >= times).count() as u32;
        let products = ledger.products_bought(history);
        let product = if ledger.has(Label::Product) {
            Label::Product
        } else {
            Label::Category
        };

        let lines = ledger.lines() as u32;
        let customers = ledger.customers();
        let of_lines = |label| share(ledger.lines_telling(label) as u32, lines);
        let of_customers = |label| share(ledger.customers_with_label(label), customers);
        let known = |facts: &[Fact]| share(ledger.customers_with_fact(facts), customers);
        Measured {
            calendar: Calendar::new(ledger.daily()),
            lines,
            customers,
            known_sales: known_sales(ledger),
            repeaters: bought(2),
            regulars: bought(3),
            cross_buyers: products.iter().filter(|&&products| products >= 2).count() as u32,
            baskets: ledger.baskets().several,
            values: vec![
                (Column::Product, ledger.names(product).len() as u32),
                (
                    Column::Salesperson,
                    ledger.names(Label::Salesperson).len() as u32,
                ),
                (Column::City, ledger.names(Label::City).len() as u32),
            ],
            fills: vec![
                (Column::Invoice, of_lines(Label::Invoice)),
                (Column::Product, of_lines(product)),
                (Column::Margin, ledger.margin(history).coverage()),
                (Column::Salesperson, of_customers(Label::Salesperson)),
                (Column::City, of_customers(Label::City)),
                (Column::Contact, known(&[Fact::Email, Fact::Phone])),
                (Column::Email, known(&[Fact::Email])),
                (Column::Phone, known(&[Fact::Phone])),
                (Column::Birthday, known(&[Fact::Birthday])),
                (Column::Origin, known(&[Fact::Origin])),
            ],
        }
    }

    pub fn of(&self, measure: Measure) -> f64 {
        match measure {
            Measure::Lines => f64::from(self.lines),
            Measure::Detail => 1.0,
            Measure::Months => f64::from(self.calendar.months()),
            Measure::Weeks => f64::from(self.calendar.weeks()),
            Measure::MissingMonths => f64::from(self.calendar.missing_count),
            Measure::Customers => f64::from(self.customers),
            Measure::KnownSales => self.known_sales,
            Measure::Repeaters => f64::from(self.repeaters),
            Measure::RepeaterShare => share(self.repeaters, self.customers),
            Measure::RegularShare => share(self.regulars, self.customers),
            Measure::CrossBuyers => f64::from(self.cross_buyers),
            Measure::Baskets => f64::from(self.baskets),
            Measure::Values(column) => f64::from(find(&self.values, column).unwrap_or(0)),
            Measure::Fill(column) => find(&self.fills, column).unwrap_or(0.0),
        }
    }
}

fn find<T: Copy>(all: &[(Column, T)], column: Column) -> Option<T> {
    let found = all.iter().find(|(known, _)| *known == column);
    found.map(|&(_, value)| value)
}

fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 {
        0.0
    } else {
        f64::from(part) / f64::from(whole)
    }
}

/// By size of the days' amounts, so that a month of returns does not turn the share around.
fn known_sales(ledger: &Ledger) -> f64 {
    let (mut known, mut all) = (0.0, 0.0);
    for day in ledger.daily() {
        let anonymous = day.anonymous.to_f64().abs();
        let with_customer = (day.amount - day.anonymous).to_f64().abs();
        known += with_customer;
        all += with_customer + anonymous;
    }
    if all > 0.0 { known / all } else { 0.0 }
}
