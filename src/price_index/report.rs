//! Sales by year in three measures: as invoiced, at the prices of one month, in units.

use super::{Month, Origin, Series};
use crate::ledger::{Day, Ledger, Money, Span, Window};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The month whose prices count.
    pub basis: Month,
    /// Where the basis has its index from; `None` without an index.
    pub basis_origin: Option<Origin>,
    /// From the first to the last month of the sales.
    pub months: Vec<MonthRow>,
    /// Years of twelve months that end at the analysis date, the first one first.
    pub years: Vec<Year>,
    /// Months of the sales without an index of their own.
    pub interpolated: Touched,
    pub before: Touched,
    pub after: Touched,
    /// Part of the sales of all years, by size, whose lines tell their quantity; `None` if none does.
    pub units_known: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct MonthRow {
    pub month: Month,
    pub nominal: Money,
    pub restated: Option<Restated>,
}

/// A month by the index.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Restated {
    pub level: f64,
    pub origin: Origin,
    pub factor: f64,
    pub sales: Money,
}

/// What a gap of the index touches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Touched {
    /// Months with sales.
    pub months: u32,
    /// Part of all sales as invoiced.
    pub share: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Year {
    pub window: Window,
    /// The sales begin inside it, and not in its first week: nothing is compared with it.
    pub partial: bool,
    pub nominal: Money,
    pub restated: Option<Money>,
    /// In ten-thousandths.
    pub units: Option<i64>,
    pub purchases: u32,
}

/// Years at most.
const YEARS: u32 = 10;
/// Days without a sale at the beginning of a year: holidays, not missing data.
const CLOSED: i32 = 7;

impl Report {
    /// The last year and the one before, both whole.
    pub fn latest(&self) -> Option<(&Year, &Year)> {
        let [.., before, now] = self.years.as_slice() else {
            return None;
        };
        (!before.partial).then_some((now, before))
    }

    /// A year and the one before it, where that is whole.
    pub fn pairs(&self) -> impl DoubleEndedIterator<Item = (&Year, Option<&Year>)> {
        let before = |at: usize| {
            self.years
                .get(at.checked_sub(1)?)
                .filter(|year| !year.partial)
        };
        self.years
            .iter()
            .enumerate()
            .map(move |(at, year)| (year, before(at)))
    }
}

/// The change from one figure to another as a share of the first, which must be above zero.
pub fn change(now: f64, before: f64) -> Option<f64> {
    (before > 0.0).then(|| now / before - 1.0)
}

/// `restated` is the same ledger at the prices of the basis, with the index that made it.
pub fn analyse(
    ledger: &Ledger,
    restated: Option<(&Ledger, &Series)>,
    span: &Span,
    basis: Month,
) -> Option<Report> {
    let (first, last) = ledger.days()?;
    let until = span.analysis_date.unwrap_or(last);
    let mut years: Vec<Year> = windows(first, until)
        .map(|window| {
            year(
                ledger,
                restated.map(|(restated, _)| restated),
                window,
                first,
            )
        })
        .collect();
    years.reverse();
    let months = months(ledger, restated, basis, (first, last));
    let total = |origin: Option<Origin>| {
        let own = months.iter().filter(|row| {
            let is = row.restated.map(|restated| restated.origin);
            row.nominal != Money::ZERO && (origin.is_none() || is == origin)
        });
        let sizes = own.map(|row| row.nominal.to_f64().abs());
        sizes.fold((0, 0.0), |(months, size), one| (months + 1, size + one))
    };
    let all = total(None).1;
    let touched = |origin| {
        let (months, size) = total(Some(origin));
        let share = if all > 0.0 { size / all } else { 0.0 };
        Touched { months, share }
    };
    let whole = years.first().map(|year: &Year| Window {
        until,
        ..year.window
    });
    Some(Report {
        basis,
        basis_origin: restated.map(|(_, series)| series.level(basis).1),
        interpolated: touched(Origin::Interpolated),
        before: touched(Origin::Before),
        after: touched(Origin::After),
        units_known: whole
            .filter(|_| ledger.has_quantities())
            .map(|window| ledger.units(window).coverage()),
        months,
        years,
    })
}

/// Twelve months each, the last one first, as far as the sales reach back.
fn windows(first: Day, until: Day) -> impl Iterator<Item = Window> {
    let window = move |years: u32| Window {
        after: until.months_before(12 * (years + 1)),
        until: until.months_before(12 * years),
    };
    (0..YEARS)
        .map(window)
        .take_while(move |window| first <= window.until)
}

fn year(ledger: &Ledger, restated: Option<&Ledger>, window: Window, first: Day) -> Year {
    let sales = |ledger: &Ledger| {
        let days = ledger.daily().iter().filter(|day| window.contains(day.day));
        days.map(|day| day.amount).sum::<Money>()
    };
    let purchases = ledger
        .activity(window)
        .iter()
        .map(|one| one.purchases)
        .sum();
    Year {
        window,
        partial: first.days_since(window.first_day(first)) > CLOSED,
        nominal: sales(ledger),
        restated: restated.map(sales),
        units: ledger
            .has_quantities()
            .then(|| ledger.units(window).quantity),
        purchases,
    }
}

fn months(
    ledger: &Ledger,
    restated: Option<(&Ledger, &Series)>,
    basis: Month,
    (first, last): (Day, Day),
) -> Vec<MonthRow> {
    let from = first.month_number();
    let by_month = |ledger: &Ledger| {
        let mut sums = vec![Money::ZERO; (last.month_number() - from) as usize + 1];
        for day in ledger.daily() {
            sums[(day.day.month_number() - from) as usize] += day.amount;
        }
        sums
    };
    let sums = restated.map(|(ledger, series)| (by_month(ledger), series));
    let row = |(at, nominal): (usize, Money)| {
        let month = from + at as Month;
        let restated = sums.as_ref().map(|(sums, series)| {
            let (level, origin) = series.level(month);
            Restated {
                level,
                origin,
                factor: series.factor(month, basis),
                sales: sums[at],
            }
        });
        MonthRow {
            month,
            nominal,
            restated,
        }
    };
    by_month(ledger).into_iter().enumerate().map(row).collect()
}
