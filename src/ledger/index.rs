//! What is aggregated once per ledger: visits per customer and totals per day.

use super::{Day, Label, Ledger, Money, NONE, UNKNOWN};
use std::collections::BTreeMap;

/// All lines of one customer, one day and one invoice number (or none).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Visit {
    pub day: Day,
    /// Code of [`Label::Invoice`]; `NONE` without a number.
    pub invoice: u32,
    /// Lines that are no return: with none of them the visit is no purchase.
    pub sales: u32,
    /// Purchases that it stands for: 1, or what a summarised line says.
    pub purchases: u32,
    pub net: Money,
    /// Sum of the known margins; `None` if no line tells one.
    pub margin: Option<Money>,
    /// The last day before this one on which the same invoice number already made a purchase.
    /// A window counts an invoice once, however many days its lines carry.
    pub seen_before: Day,
}

/// Totals of one day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DayTotal {
    pub day: Day,
    pub amount: Money,
    /// The part without a customer.
    pub anonymous: Money,
    pub lines: u32,
}

impl DayTotal {
    fn of(day: Day) -> DayTotal {
        DayTotal {
            day,
            amount: Money::ZERO,
            anonymous: Money::ZERO,
            lines: 0,
        }
    }

    fn add(&mut self, other: &DayTotal) {
        self.amount += other.amount;
        self.anonymous += other.anonymous;
        self.lines += other.lines;
    }
}

impl Ledger {
    pub(super) fn index(&mut self) {
        self.index_people();
        self.index_days();
        self.group_lines();
        self.index_visits();
    }

    fn index_days(&mut self) {
        let mut days: BTreeMap<Day, DayTotal> = BTreeMap::new();
        // Files are mostly in order of day: the map is asked once per run.
        let mut run = DayTotal::of(Day::MIN);
        for line in (0..self.lines.len()).filter(|&line| self.counts(line)) {
            let (day, amount) = (self.lines.days[line], self.amounts()[line]);
            if day != run.day {
                days.entry(run.day)
                    .or_insert(DayTotal::of(run.day))
                    .add(&run);
                run = DayTotal::of(day);
            }
            run.amount += amount;
            run.lines += 1;
            if self.customer(line) == NONE {
                run.anonymous += amount;
            }
        }
        days.entry(run.day)
            .or_insert(DayTotal::of(run.day))
            .add(&run);
        self.daily = days.into_values().filter(|day| day.lines > 0).collect();
    }

    /// Counting sort of the line numbers by customer.
    fn group_lines(&mut self) {
        let customers = self.customers() as usize;
        let mut starts = vec![0u32; customers + 1];
        let counted = || (0..self.lines.len()).filter(|&line| self.counts(line));
        for customer in counted().map(|line| self.customer(line)) {
            if customer != NONE {
                starts[customer as usize + 1] += 1;
            }
        }
        for i in 0..customers {
            starts[i + 1] += starts[i];
        }
        let mut next = starts.clone();
        let mut grouped = vec![0u32; starts[customers] as usize];
        for line in counted() {
            let customer = self.customer(line);
            if customer != NONE {
                let place = &mut next[customer as usize];
                grouped[*place as usize] = line as u32;
                *place += 1;
            }
        }
        self.lines_of = grouped;
        self.lines_start = starts;
    }

    fn index_visits(&mut self) {
        let mut visits = Vec::with_capacity(self.lines_of.len() / 2);
        let mut starts = vec![0u32];
        let mut first_purchase = Vec::with_capacity(self.customers() as usize);
        let mut keys: Vec<(Day, u32, u32)> = Vec::new();
        for customer in 0..self.customers() {
            keys.clear();
            let invoices = &self.lines.labels[Label::Invoice as usize].codes;
            keys.extend(self.lines_of(customer).iter().map(|&line| {
                let invoice = invoices.get(line as usize).copied().unwrap_or(NONE);
                (self.lines.days[line as usize], invoice, line)
            }));
            keys.sort_unstable();
            let from = visits.len();
            for &(day, invoice, line) in &keys {
                self.add_to_visit(&mut visits, from, day, invoice, line as usize);
            }
            link_invoices(&mut visits[from..]);
            let first = visits[from..].iter().find(|visit| visit.sales > 0);
            first_purchase.push(first.map_or(Day::MIN, |visit| visit.day));
            starts.push(visits.len() as u32);
        }
        self.visits = visits;
        self.visits_start = starts;
        self.first_purchase = first_purchase;
    }

    fn add_to_visit(
        &self,
        visits: &mut Vec<Visit>,
        from: usize,
        day: Day,
        invoice: u32,
        line: usize,
    ) {
        let same = visits[from..]
            .last()
            .is_some_and(|v| v.day == day && v.invoice == invoice);
        if !same {
            visits.push(Visit {
                day,
                invoice,
                sales: 0,
                purchases: 0,
                net: Money::ZERO,
                margin: None,
                seen_before: Day::MIN,
            });
        }
        let Some(visit) = visits.last_mut() else {
            return;
        };
        let amount = self.amounts()[line];
        visit.net += amount;
        let told = self.lines.purchases.get(line).copied().unwrap_or(NONE);
        if told != NONE {
            visit.sales += u32::from(told > 0);
            visit.purchases += told;
        } else if amount >= Money::ZERO {
            visit.sales += 1;
            visit.purchases = visit.purchases.max(1);
        }
        let margin = self.margins().get(line).copied().unwrap_or(UNKNOWN);
        if margin != UNKNOWN {
            *visit.margin.get_or_insert_default() += margin;
        }
    }
}

/// Fills [`Visit::seen_before`]; `visits` are one customer's, in order of day.
fn link_invoices(visits: &mut [Visit]) {
    let mut by_invoice: Vec<usize> = (0..visits.len())
        .filter(|&i| visits[i].invoice != NONE && visits[i].sales > 0)
        .collect();
    by_invoice.sort_by_key(|&i| visits[i].invoice); // stable: days stay in order
    for pair in by_invoice.windows(2) {
        if visits[pair[0]].invoice == visits[pair[1]].invoice {
            visits[pair[1]].seen_before = visits[pair[0]].day;
        }
    }
}
