//! What each customer did in a window.

use super::{Day, Label, Ledger, Money, NONE, UNKNOWN, Window};

/// One customer in one window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Activity {
    /// Distinct invoices, or customer-days without a number; returns make none.
    pub purchases: u32,
    /// Any line at all, returns included.
    pub active: bool,
    /// Sales less returns.
    pub net: Money,
    /// Sum of the known margins; `None` if no line tells one.
    pub margin: Option<Money>,
    /// Last day with a purchase; `Day::MIN` when `purchases` is 0.
    pub last_purchase: Day,
}

impl Activity {
    pub fn bought(&self) -> bool {
        self.purchases > 0
    }
}

impl Ledger {
    /// What each customer did in the window, by customer number.
    pub fn activity(&self, window: Window) -> Vec<Activity> {
        (0..self.customers())
            .map(|customer| self.activity_of(customer, window))
            .collect()
    }

    /// What one customer did in the window.
    pub fn activity_of(&self, customer: u32, window: Window) -> Activity {
        let mut activity = Activity {
            last_purchase: Day::MIN,
            ..Activity::default()
        };
        let visits = self.visits(customer);
        let from = visits.partition_point(|visit| visit.day <= window.after);
        for visit in visits[from..]
            .iter()
            .take_while(|visit| visit.day <= window.until)
        {
            activity.active = true;
            activity.net += visit.net;
            if let Some(margin) = visit.margin {
                *activity.margin.get_or_insert_default() += margin;
            }
            if visit.sales > 0 {
                activity.last_purchase = visit.day;
                if !(visit.seen_before > Day::MIN && window.contains(visit.seen_before)) {
                    activity.purchases += visit.purchases;
                }
            }
        }
        activity
    }

    /// Customers with any line up to and including `until`.
    pub fn known(&self, until: Day) -> u32 {
        let begun = |&customer: &u32| {
            let visits = self.visits(customer);
            visits.first().is_some_and(|visit| visit.day <= until)
        };
        (0..self.customers()).filter(begun).count() as u32
    }

    /// Distinct products each customer bought in the window, by customer number; without a
    /// product column, distinct categories; zeros without either.
    pub fn products_bought(&self, window: Window) -> Vec<u32> {
        let column = &self.lines.labels[self.item_label() as usize];
        let mut last_buyer = vec![NONE; column.names.len()];
        let bought = |line: &u32| {
            let line = *line as usize;
            window.contains(self.lines.days[line]) && self.amounts()[line] >= Money::ZERO
        };
        (0..self.customers())
            .map(|customer| {
                let mut products = 0;
                for &line in self.lines_of(customer).iter().filter(|line| bought(line)) {
                    let code = column.codes.get(line as usize).copied().unwrap_or(NONE);
                    if let Some(last) = last_buyer.get_mut(code as usize)
                        && *last != customer
                    {
                        *last = customer;
                        products += 1;
                    }
                }
                products
            })
            .collect()
    }

    /// Products where the files tell them, else categories.
    pub fn item_label(&self) -> Label {
        match self.has(Label::Product) {
            true => Label::Product,
            false => Label::Category,
        }
    }

    /// A customer's lines in the window that have the label, in the order of the file: day, amount
    /// and the label's text.
    pub fn amounts_with(
        &self,
        customer: u32,
        label: Label,
        window: Window,
    ) -> impl Iterator<Item = (Day, Money, &str)> {
        let column = &self.lines.labels[label as usize];
        let lines = self.lines_of(customer).iter().map(|&line| line as usize);
        lines
            .map(|line| {
                (
                    self.lines.days[line],
                    self.amounts()[line],
                    column.text(line),
                )
            })
            .filter(move |&(day, _, text)| window.contains(day) && !text.is_empty())
    }

    /// What a customer gave back in the window, not below zero: its negative lines.
    pub fn returned(&self, customer: u32, window: Window) -> Money {
        let lines = self.lines_of(customer).iter().map(|&line| line as usize);
        let inside = lines.filter(|&line| window.contains(self.lines.days[line]));
        let amounts = inside.map(|line| self.amounts()[line]);
        -amounts
            .filter(|&amount| amount < Money::ZERO)
            .sum::<Money>()
    }

    /// What is known of the margin in the window, lines without a customer included.
    pub fn margin(&self, window: Window) -> Margin {
        let mut margin = Margin::default();
        let days = self.lines.days.iter().enumerate();
        let inside = days.filter(|&(line, day)| window.contains(*day) && self.counts(line));
        for (line, _) in inside {
            let amount = self.amounts()[line];
            margin.volume += i128::from(amount.0.abs());
            if let Some(&known) = self.margins().get(line).filter(|&&known| known != UNKNOWN) {
                margin.amount += known;
                margin.sales += amount;
                margin.known_volume += i128::from(amount.0.abs());
            }
        }
        margin
    }
}

/// What the lines of a window tell about margins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Margin {
    /// Sum of the known margins.
    pub amount: Money,
    /// Sales, less returns, on the lines that tell their margin: the base of a margin rate.
    pub sales: Money,
    volume: i128,
    known_volume: i128,
}

impl Margin {
    /// Part of the lines' amounts, by size, whose margin is known: 0 to 1.
    pub fn coverage(&self) -> f64 {
        if self.volume == 0 {
            0.0
        } else {
            self.known_volume as f64 / self.volume as f64
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::sale;
    use super::super::{Builder, Span};
    use super::*;

    fn ledger(lines: &[(&str, &str, &str, &str, i64)]) -> Ledger {
        let line = |&(day, customer, invoice, product, units)| {
            let line = sale(day, customer, units).of(Label::Invoice, invoice);
            line.of(Label::Product, product)
        };
        lines.iter().map(line).collect()
    }

    fn whole(ledger: &Ledger) -> Vec<Activity> {
        let (_, last) = ledger.days().expect("lines");
        ledger.activity(Window::history(last))
    }

    #[test]
    fn an_invoice_is_one_purchase_and_a_return_is_none() {
        let ledger = ledger(&[
            ("2024-01-05", "ana", "F1", "pan", 10),
            ("2024-01-05", "ana", "F1", "vino", 20),
            ("2024-01-05", "ana", "F2", "pan", 5),
            ("2024-02-01", "ana", "NC1", "pan", -5),
            ("2024-01-09", "beto", "", "pan", 7),
            ("2024-01-09", "beto", "", "queso", 8),
            ("2024-01-20", "", "F9", "pan", 100),
            ("2024-01-21", "caro", "NC2", "pan", -3),
        ]);
        let all = whole(&ledger);
        let purchases: Vec<u32> = all.iter().map(|a| a.purchases).collect();
        assert_eq!(purchases, [2, 1, 0]);
        assert_eq!(all[0].net, Money(30 * Money::SCALE));
        assert_eq!(
            all[0].last_purchase,
            Day::from_iso("2024-01-05").expect("a day")
        );
        assert!(all[2].active && !all[2].bought() && ledger.first_purchase(2).is_none());
        assert_eq!(ledger.total(), Money(142 * Money::SCALE));
        let (_, last) = ledger.days().expect("lines");
        assert_eq!(ledger.products_bought(Window::history(last)), [2, 2, 0]);
    }

    #[test]
    fn an_invoice_over_several_days_counts_once_in_any_window() {
        let ledger = ledger(&[
            ("2023-01-05", "ana", "F1", "pan", 10),
            ("2024-01-05", "ana", "F1", "pan", 10),
            ("2024-01-08", "ana", "F1", "pan", 10),
        ]);
        assert_eq!(whole(&ledger)[0].purchases, 1);
        let (_, last) = ledger.days().expect("lines");
        let window = Span {
            window_months: 3,
            ..Span::default()
        }
        .window(last);
        assert_eq!(ledger.activity(window)[0].purchases, 1);
    }

    #[test]
    fn an_empty_ledger_has_nothing() {
        let ledger = Builder::default().finish();
        assert!(ledger.is_empty() && ledger.days().is_none() && ledger.customers() == 0);
        assert!(ledger.activity(Window::history(Day(0))).is_empty());
    }
}
