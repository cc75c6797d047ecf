//! Sales by month, each with the same month of the year before.

use super::{Month, Report};
use crate::chart::{Column, Columns, Hue, Writer};
use crate::ledger::Day;

/// Words and figures as the view writes them, which knows the language and the country.
pub struct Writing<'a> {
    /// Month, sales, a year before.
    pub heads: [&'a str; 3],
    /// `mar 2024`, and `mar` where the year is plain.
    pub month: &'a dyn Fn(Day) -> String,
    pub month_only: &'a dyn Fn(Day) -> String,
    pub money: Writer,
    pub money_short: Writer,
}

/// With more months than this the years are needed under the columns.
const ONE_YEAR: usize = 13;

/// The chart of the months; those that the window cuts are paler.
pub fn months(report: &Report, writing: Writing) -> Columns {
    let short = if report.months.len() > ONE_YEAR {
        writing.month
    } else {
        writing.month_only
    };
    let columns = report.months.iter().map(|month| Column {
        label: (writing.month)(month.first),
        short: short(month.first),
        value: month.sales.to_f64(),
        previous: month.year_before.map(|money| money.to_f64()),
        partial: partial(month, report),
    });
    Columns {
        heads: writing.heads.map(String::from),
        columns: columns.collect(),
        write: writing.money,
        axis: writing.money_short,
        hue: Hue::Accent,
    }
}

/// Whether the window begins or ends inside the month.
fn partial(month: &Month, report: &Report) -> bool {
    let next = Day::first_of_month(month.first.month_number() + 1);
    month.first < report.from || report.window.until.0 + 1 < next.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::analyse;
    use crate::chart::{Mode, render};
    use crate::ledger::example::sale;
    use crate::ledger::{Ledger, Span};
    use std::sync::Arc;

    fn drawn(last: &str) -> (Columns, String) {
        let lines = [("2023-03-02", 100), ("2024-03-10", 250), (last, 40)];
        let line = |(day, units)| sale(day, "ana", units);
        let ledger: Ledger = lines.into_iter().map(line).collect();
        let report = analyse(&ledger, &Span::default());
        let money: Writer = Arc::new(|value| format!("$ {value:.0}"));
        let chart = months(
            &report,
            Writing {
                heads: ["Mes", "Ventas", "Un año antes"],
                month: &|day| day.to_string()[..7].to_owned(),
                month_only: &|day| day.to_string()[5..7].to_owned(),
                money: money.clone(),
                money_short: money,
            },
        );
        let svg = render(&chart, (900, 300), Mode::Light)
            .expect("a drawing")
            .svg;
        (chart, svg)
    }

    #[test]
    fn months_stand_beside_those_of_a_year_before() {
        let (chart, svg) = drawn("2024-12-31");
        assert_eq!(chart.columns.len(), 12);
        let march = &chart.columns[2];
        assert_eq!((march.value, march.previous), (250.0, Some(100.0)));
        assert!(!chart.columns.iter().any(|column| column.partial));
        for label in ["Un año antes", "03", "12", "$ 100"] {
            assert!(svg.contains(label), "{label}");
        }
        assert!(!svg.contains("style="));
    }

    #[test]
    fn months_that_the_window_cuts_are_paler() {
        let (chart, _) = drawn("2024-12-15");
        let partial: Vec<bool> = chart.columns.iter().map(|column| column.partial).collect();
        assert!(partial[0] && partial[12] && !partial[1..12].contains(&true));
    }
}
