//! What they buy: every invoice and credit note of the three years, in order of date.

use super::basket::{Line, Tables, anything, basket, line};
use super::calendar::{DAYS, Day};
use super::customers::{Customer, Habits, Kind};
use super::random::Random;

/// Share of invoices that get a credit note later; a few would fall past the last day.
const RETURNED: f64 = 0.015;

/// Invoices at the counter to nobody in particular; most have one line.
const NAMELESS: usize = 34;

pub(super) struct Invoice {
    pub(super) day: usize,
    /// Position of the customer; none for a passer-by.
    pub(super) customer: Option<usize>,
    pub(super) channel: &'static str,
    pub(super) credit: bool,
    pub(super) lines: Vec<Line>,
    /// Breaks ties within a day, so that customers do not come by order of code.
    order: u64,
}

pub(super) fn invoices(days: &[Day], customers: &[Customer], random: &mut Random) -> Vec<Invoice> {
    let tables = Tables::new(days);
    let mut all = Vec::with_capacity(4_500);
    for (index, customer) in customers.iter().enumerate() {
        live(index, customer, &tables, &mut random.fork(), &mut all);
    }
    nameless(&tables, random, &mut all);
    all.sort_by_key(|invoice| (invoice.day, invoice.order));
    all
}

/// Buys from arrival until the geometric dropout or the end of the file.
fn live(
    index: usize,
    customer: &Customer,
    tables: &Tables<'_>,
    random: &mut Random,
    all: &mut Vec<Invoice>,
) {
    let habits = &customer.habits;
    let mut clock = match habits.arrival {
        Some(day) => tables.days[day].time,
        None => random.exponential() / habits.rate,
    };
    let mut newcomer = habits.arrival.is_some();
    loop {
        let day = tables.day_at(clock);
        if day >= DAYS {
            return;
        }
        let invoice = Invoice {
            day,
            customer: Some(index),
            channel: channel(habits, day, random),
            credit: false,
            lines: basket(customer, day, newcomer, tables, random),
            order: random.word(),
        };
        if random.chance(RETURNED) {
            all.extend(credit_note(&invoice, tables.days, random));
        }
        all.push(invoice);
        if random.chance(habits.leaving) {
            return;
        }
        newcomer = false;
        // From the day's end on: one invoice a day at most, as the models that count days expect.
        clock = tables.days[day].time + random.exponential() / habits.rate;
    }
}

/// The web grows as the years go by, at the counter's expense.
fn channel(habits: &Habits, day: usize, random: &mut Random) -> &'static str {
    let web = habits.online * (0.5 + day as f64 / DAYS as f64);
    match random.weighted(&[web, 0.42, (0.58 - web).max(0.05)]) {
        0 => "Web",
        1 => "WhatsApp",
        _ => "Mostrador",
    }
}

/// One line comes back, whole or in part, at the price it was sold; none if past the last day.
fn credit_note(sold: &Invoice, days: &[Day], random: &mut Random) -> Option<Invoice> {
    let mut day = sold.day + 1 + random.below(21);
    while days.get(day).is_some_and(Day::is_closed) {
        day += 1;
    }
    let line = &sold.lines[random.below(sold.lines.len())];
    let units = line.halves / 2;
    let halves = match units {
        2.. if random.chance(0.5) => 2 * (1 + random.below(units as usize - 1) as i64),
        _ => line.halves,
    };
    (day < DAYS).then(|| Invoice {
        day,
        customer: sold.customer,
        channel: sold.channel,
        credit: true,
        lines: vec![Line {
            halves: -halves,
            ..*line
        }],
        order: random.word(),
    })
}

/// Passers-by, always one of them on the last day so that the file ends when it says it does.
fn nameless(tables: &Tables<'_>, random: &mut Random, all: &mut Vec<Invoice>) {
    for number in 0..NAMELESS {
        let clock = random.between(0.0, 3.0);
        let day = match number {
            0 => DAYS - 1,
            _ => tables.day_at(clock).min(DAYS - 1),
        };
        let lines = (0..1 + random.below(2))
            .map(|_| {
                let product = anything(Kind::Person, &tables.days[day], random);
                line(product, 0.6, 0.0, tables.days[day].level, random)
            })
            .collect();
        all.push(Invoice {
            day,
            customer: None,
            channel: "Mostrador",
            credit: false,
            lines,
            order: random.word(),
        });
    }
}
