//! The first screen after an import: how the firm's customers stand, against the period before, and
//! what to look at first (FID-1, REN-1.1, REN-2.1, VEC-R1).
//!
//! Sales are all lines of the window, with or without a customer. Every figure per customer leaves
//! lines without a customer out, and says so. A customer is *active* with at least one purchase in
//! the window, *new* when the first purchase ever lies in it, *lost* when active in the window
//! before and not in this one.

#[cfg(feature = "ui")]
mod chart;
mod report;
#[cfg(feature = "ui")]
pub mod view;

pub use report::{Figures, Month, Report};

use crate::ledger::{Activity, Day, Label, Ledger, Money, Span, Window};

/// The figures of the window and of the one before, sales by month, and hints from the ledger.
pub fn analyse(ledger: &Ledger, span: &Span) -> Report {
    let Some((first, last)) = ledger.days() else {
        return Report::default();
    };
    let window = span.window(last);
    let previous = span.previous(first, last);
    let activity = ledger.activity(window);
    let activity_before = previous.map(|window| ledger.activity(window));

    let mut now = figures(ledger, window, &activity);
    let before = previous
        .zip(activity_before.as_ref())
        .map(|(window, activity)| {
            let mut before = figures(ledger, window, activity);
            // Who was lost by then needs the window before that one, if the data hold it.
            before.lost = (span.earlier(2, first, last))
                .map(|earlier| lost(&ledger.activity(earlier), activity));
            before
        });
    now.lost = activity_before
        .as_ref()
        .map(|before| lost(before, &activity));

    Report {
        window,
        from: window.first_day(first),
        previous,
        months: months(ledger, window, first),
        lost_revenue: activity_before.map(|before| {
            let gone = before
                .iter()
                .zip(&activity)
                .filter(|(b, n)| b.bought() && !n.bought());
            gone.map(|(before, _)| before.net).sum()
        }),
        now,
        before,
    }
}

fn lost(before: &[Activity], now: &[Activity]) -> u32 {
    before
        .iter()
        .zip(now)
        .filter(|(before, now)| before.bought() && !now.bought())
        .count() as u32
}

fn figures(ledger: &Ledger, window: Window, activity: &[Activity]) -> Figures {
    let days = ledger.daily().iter().filter(|day| window.contains(day.day));
    let (sales, anonymous) = days.fold((Money::ZERO, Money::ZERO), |(sales, anonymous), day| {
        (sales + day.amount, anonymous + day.anonymous)
    });
    let firsts = (0..ledger.customers()).filter_map(|customer| ledger.first_purchase(customer));
    let products = ledger.products_bought(window);
    let margin = ledger.margin(window);
    let buyers = || activity.iter().zip(&products).filter(|(a, _)| a.bought());
    Figures {
        sales,
        anonymous,
        margin: ledger.has_margin().then_some(margin.amount),
        margin_sales: margin.sales,
        customers: firsts.clone().filter(|&day| day <= window.until).count() as u32,
        active: buyers().count() as u32,
        new: firsts.filter(|&day| window.contains(day)).count() as u32,
        lost: None,
        purchases: buyers().map(|(a, _)| a.purchases).sum(),
        products: (ledger.has(Label::Product) || ledger.has(Label::Category))
            .then(|| buyers().map(|(_, &products)| u64::from(products)).sum()),
    }
}

/// Every month from the first to the last of the window, months without sales included.
fn months(ledger: &Ledger, window: Window, first: Day) -> Vec<Month> {
    let (from, until) = (window.first_day(first).max(first), window.until);
    let (from, until) = (from.month_number(), until.month_number());
    let mut months: Vec<Month> = (from..=until)
        .map(|number| Month {
            first: Day::first_of_month(number),
            ..Month::default()
        })
        .collect();
    for day in ledger.daily().iter().filter(|day| window.contains(day.day)) {
        if let Some(month) = months.get_mut((day.day.month_number() - from) as usize) {
            month.sales += day.amount;
        }
    }
    // A month cut by the window is compared with the same days of the year before.
    let year_before = Window {
        after: window.after.months_before(12),
        until: window.until.months_before(12),
    };
    for month in &mut months {
        let number = month.first.month_number() - 12;
        let same_days = ledger
            .daily()
            .iter()
            .filter(|day| year_before.contains(day.day) && day.day.month_number() == number);
        month.year_before =
            (number >= first.month_number()).then(|| same_days.map(|day| day.amount).sum());
    }
    months
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::example::sale;

    fn ledger(lines: &[(&str, &str, i64)]) -> Ledger {
        let line = |&(day, customer, units)| sale(day, customer, units);
        lines.iter().map(line).collect()
    }

    #[test]
    fn figures_against_the_window_before() {
        let ledger = ledger(&[
            ("2022-06-01", "gone", 10),
            ("2023-02-01", "ana", 100),
            ("2023-03-01", "beto", 50),
            ("2024-01-10", "ana", 70),
            ("2024-02-10", "ana", 30),
            ("2024-05-10", "caro", 20),
            ("2024-12-31", "", 5),
        ]);
        let report = analyse(&ledger, &Span::default());
        let now = report.now;
        assert_eq!(
            (now.customers, now.active, now.new, now.lost),
            (4, 2, 1, Some(1))
        );
        assert_eq!(now.sales, Money(125 * Money::SCALE));
        assert_eq!(now.average_per_customer(), Some(60.0));
        assert_eq!(now.average_ticket(), Some(40.0));
        let before = report.before.expect("two years of data");
        assert_eq!((before.customers, before.active, before.new), (3, 2, 2));
        assert_eq!(report.lost_revenue, Some(Money(50 * Money::SCALE)));
        let sum: Money = report.months.iter().map(|month| month.sales).sum();
        assert_eq!((report.months.len(), sum), (12, now.sales));
        assert_eq!(
            report.months[1].year_before,
            Some(Money(100 * Money::SCALE))
        );
    }

    #[test]
    fn nothing_to_show_without_lines() {
        assert_eq!(
            analyse(&Ledger::default(), &Span::default()),
            Report::default()
        );
    }
}
