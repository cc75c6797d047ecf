//! Customers by when they first bought, and how many of them still buy, period by period
//! (definitions D.5).
//!
//! A cohort is everyone whose first purchase lies in one calendar month, quarter or year. Period 0
//! is that one, period k the k-th after it; a customer is *active* in a period with at least one
//! purchase in it. Periods that the analysis date cuts are told apart: they may still grow.

#[cfg(feature = "ui")]
pub mod view;

use crate::ledger::{Day, Ledger, Money, Span};
use serde::{Deserialize, Serialize};

/// How long a period is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Unit {
    #[default]
    Month,
    Quarter,
    Year,
}

impl Unit {
    pub const ALL: [Unit; 3] = [Unit::Month, Unit::Quarter, Unit::Year];

    fn months(self) -> i32 {
        match self {
            Unit::Month => 1,
            Unit::Quarter => 3,
            Unit::Year => 12,
        }
    }

    /// The number of the period that a day lies in.
    fn of(self, day: Day) -> i32 {
        day.month_number().div_euclid(self.months())
    }

    fn first_day(self, period: i32) -> Day {
        Day::first_of_month(period * self.months())
    }

    /// `2024-03`, `2024-Q1` or `2024`.
    pub fn machine_name(self, first: Day) -> String {
        let (year, month, _) = first.ymd();
        match self {
            Unit::Month => format!("{year:04}-{month:02}"),
            Unit::Quarter => format!("{year:04}-Q{}", month.div_ceil(3)),
            Unit::Year => format!("{year:04}"),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub unit: Unit,
    /// The earliest first; those without customers too.
    pub cohorts: Vec<Cohort>,
    pub until: Day,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cohort {
    /// First day of its period.
    pub first: Day,
    pub size: u32,
    /// By period, from its own to that of the analysis date.
    pub cells: Vec<Cell>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    pub active: u32,
    /// Sales less returns of the cohort in the period.
    pub amount: Money,
    /// The period has ended by the analysis date.
    pub complete: bool,
}

impl Cohort {
    /// Share of the cohort that bought in the period, 0 to 1.
    pub fn rate(&self, period: usize) -> f64 {
        let active = self.cells.get(period).map_or(0, |cell| cell.active);
        f64::from(active) / f64::from(self.size.max(1))
    }

    /// Amount per customer of the cohort from period 0 up to and including this one.
    pub fn cumulative(&self, period: usize) -> f64 {
        let amount: Money = (self.cells.iter().take(period + 1))
            .map(|cell| cell.amount)
            .sum();
        amount.to_f64() / f64::from(self.size.max(1))
    }
}

impl Report {
    /// Of all cohorts that have lived through the whole period: their share that bought in it,
    /// 0 to 1; `None` where there is none yet.
    pub fn mean_rate(&self, period: usize) -> Option<f64> {
        let (mut active, mut size) = (0u64, 0u64);
        for cohort in &self.cohorts {
            if let Some(cell) = cohort.cells.get(period).filter(|cell| cell.complete) {
                active += u64::from(cell.active);
                size += u64::from(cohort.size);
            }
        }
        (size > 0).then(|| active as f64 / size as f64)
    }
}

/// All customers who bought up to the analysis date; the window does not matter.
pub fn analyse(ledger: &Ledger, span: &Span, unit: Unit) -> Report {
    let Some((_, last)) = ledger.days() else {
        return Report::default();
    };
    let until = span.window(last).until;
    let firsts = (0..ledger.customers()).filter_map(|customer| ledger.first_purchase(customer));
    let Some(earliest) = firsts.filter(|&day| day <= until).min() else {
        return Report::default();
    };
    let (begin, end) = (unit.of(earliest), unit.of(until));
    let mut cohorts: Vec<Cohort> = (begin..=end)
        .map(|period| Cohort {
            first: unit.first_day(period),
            size: 0,
            cells: (period..=end)
                .map(|period| Cell {
                    complete: unit.first_day(period + 1).0 - 1 <= until.0,
                    ..Cell::default()
                })
                .collect(),
        })
        .collect();
    for customer in 0..ledger.customers() {
        let first = ledger.first_purchase(customer);
        let Some(first) = first.filter(|&day| day <= until) else {
            continue;
        };
        let own = unit.of(first);
        let cohort = &mut cohorts[(own - begin) as usize];
        cohort.size += 1;
        let mut active_in = None;
        let visits = ledger.visits(customer).iter();
        for visit in visits.filter(|visit| visit.day >= first && visit.day <= until) {
            let period = unit.of(visit.day) - own;
            if let Some(cell) = cohort.cells.get_mut(period as usize) {
                cell.amount += visit.net;
                if visit.sales > 0 && active_in.replace(period) != Some(period) {
                    cell.active += 1;
                }
            }
        }
    }
    Report {
        unit,
        cohorts,
        until,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::example::sale;

    fn ledger(rows: &[(&str, &str, i64)]) -> Ledger {
        let line = |&(day, customer, units)| sale(day, customer, units);
        rows.iter().map(line).collect()
    }

    fn shop() -> Ledger {
        ledger(&[
            ("2024-01-05", "ana", 10),
            ("2024-01-20", "ana", 5),
            ("2024-03-02", "ana", 7),
            ("2024-03-09", "ana", -2),
            ("2024-01-31", "beto", 1),
            ("2024-02-10", "caro", 4),
            ("2024-04-15", "caro", 4),
        ])
    }

    #[test]
    fn cohorts_by_month_count_customers_once_a_period() {
        let report = analyse(&shop(), &Span::default(), Unit::Month);
        let sizes: Vec<u32> = report.cohorts.iter().map(|cohort| cohort.size).collect();
        assert_eq!(sizes, [2, 1, 0, 0]);
        let active = |cohort: usize| -> Vec<u32> {
            (report.cohorts[cohort].cells.iter())
                .map(|cell| cell.active)
                .collect()
        };
        assert_eq!(active(0), [2, 0, 1, 0]);
        assert_eq!(active(1), [1, 0, 1]);
        assert_eq!(report.cohorts[0].rate(2), 0.5);
        assert_eq!(report.cohorts[0].cumulative(2), 10.5);
        // April is cut by the analysis date, the 15th.
        let complete: Vec<bool> = (report.cohorts[0].cells.iter())
            .map(|cell| cell.complete)
            .collect();
        assert_eq!(complete, [true, true, true, false]);
        assert_eq!(report.mean_rate(1), Some(0.0));
        assert_eq!(report.mean_rate(2), Some(0.5));
        assert_eq!(report.mean_rate(3), None);
    }

    #[test]
    fn all_units_hold_the_same_customers_and_money() {
        let ledger = shop();
        for unit in Unit::ALL {
            let report = analyse(&ledger, &Span::default(), unit);
            let customers: u32 = report.cohorts.iter().map(|cohort| cohort.size).sum();
            let cells = report.cohorts.iter().flat_map(|cohort| &cohort.cells);
            let amount: Money = cells.map(|cell| cell.amount).sum();
            assert_eq!((customers, amount), (3, ledger.total()), "{unit:?}");
        }
        let day = |iso| Day::from_iso(iso).expect("a day");
        assert_eq!(Unit::Quarter.machine_name(day("2024-10-01")), "2024-Q4");
        assert_eq!(Unit::Year.machine_name(day("2024-01-01")), "2024");
        assert_eq!(Unit::Month.machine_name(day("2024-03-01")), "2024-03");
    }
}
