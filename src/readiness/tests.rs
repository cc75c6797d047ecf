//! Tests on the sample shop and on small ledgers.

use super::*;
use crate::import::{self, Choices};
use crate::ledger::{Builder, Day, Line, Money};
use crate::sample;

fn level(report: &Report, analysis: Analysis) -> Level {
    report.rows[analysis as usize].level
}

fn needs(report: &Report, analysis: Analysis) -> Vec<(Measure, Gain)> {
    let needs = report.rows[analysis as usize].needs.iter();
    needs.map(|need| (need.measure, need.gain)).collect()
}

/// Date, customer, amount: a purchase per customer on the first of each month given.
fn minimal(customers: u32, months: &[i32]) -> Ledger {
    let mut builder = Builder::default();
    for &month in months {
        for customer in 0..customers {
            builder.push(&Line {
                day: Day::first_of_month(2023 * 12 + month),
                amount: Money(Money::SCALE),
                customer: &format!("c{customer}"),
                ..Line::default()
            });
        }
    }
    builder.finish()
}

#[test]
fn rows_stand_in_the_order_of_the_analyses() {
    let report = assess(&Ledger::default(), false);
    for (place, row) in report.rows.iter().enumerate() {
        assert_eq!(row.analysis as usize, place);
    }
}

#[test]
fn the_sample_shop_is_ready_for_all_but_little() {
    let csv = sample::csv();
    let imported = import::read(sample::FILE_NAME, csv.as_bytes(), &Choices::default());
    let report = assess(&imported.expect("the sample").ledger, false);
    assert_eq!(
        (report.calendar.span_months, report.few_customers),
        (36, false)
    );
    assert_eq!(
        (report.calendar.missing_count, report.calendar.unfinished),
        (0, None)
    );
    let not_green: Vec<(Analysis, Level)> = (report.rows.iter())
        .filter(|row| row.level < Level::Green)
        .map(|row| (row.analysis, row.level))
        .collect();
    assert_eq!(not_green, [(Analysis::Birthdays, Level::Amber)]);
}

#[test]
fn date_customer_and_amount_open_what_asks_no_more() {
    let months: Vec<i32> = (0..30).collect();
    let report = assess(&minimal(130, &months), false);
    use Analysis::*;
    let closed = [
        AbcMargin, CrossSell, Baskets, Portfolio, Tours, Contacts, Birthdays, Referrals,
    ];
    for row in &report.rows {
        let expected = match row.analysis {
            analysis if closed.contains(&analysis) => Level::Red,
            SimpleValue | PredictiveValue => Level::Amber,
            _ => Level::Green,
        };
        assert_eq!(row.level, expected, "{:?}", row.analysis);
        assert_eq!(row.needs.is_empty(), row.level == Level::Green);
    }
    let margin = [(Measure::Fill(Column::Margin), Gain::Opens)];
    assert_eq!(needs(&report, AbcMargin), margin);
}

#[test]
fn of_an_empty_file_nothing_can_be_said() {
    let report = assess(&Ledger::default(), false);
    assert!(report.rows.iter().all(|row| row.level == Level::Red));
    assert_eq!(
        needs(&report, Analysis::Rfm),
        [(Measure::Lines, Gain::Opens)]
    );
    assert!(!report.few_customers);
}

#[test]
fn missing_months_are_told_where_they_mislead() {
    let months: Vec<i32> = (0..30).filter(|month| *month != 10).collect();
    let report = assess(&minimal(130, &months), false);
    assert_eq!(
        report.calendar.missing,
        [Day::first_of_month(2023 * 12 + 10)]
    );
    let gap = [(Measure::MissingMonths, Gain::Firms)];
    assert_eq!(needs(&report, Analysis::Churn), gap);
    assert_eq!(level(&report, Analysis::Churn), Level::Amber);
    assert_eq!(level(&report, Analysis::Rfm), Level::Green);
}

#[test]
fn few_customers_and_a_short_history_are_amber_or_red() {
    let report = assess(&minimal(24, &[0, 1, 2]), false);
    assert!(report.few_customers);
    let expected = [
        (Measure::Customers, Gain::Firms),
        (Measure::Months, Gain::Firms),
    ];
    assert_eq!(needs(&report, Analysis::Rfm), expected);
    assert_eq!(level(&report, Analysis::Comparison), Level::Red);
    assert_eq!(
        needs(&report, Analysis::PredictiveValue)[0],
        (Measure::Weeks, Gain::Opens)
    );
}

#[test]
fn sales_without_a_customer_close_what_is_about_customers() {
    let mut builder = Builder::default();
    for day in 0..800 {
        builder.push(&Line {
            day: Day(19_000 + day),
            amount: Money(Money::SCALE),
            ..Line::default()
        });
    }
    let report = assess(&builder.finish(), false);
    assert_eq!(level(&report, Analysis::Board), Level::Amber);
    assert_eq!(level(&report, Analysis::Rfm), Level::Red);
    assert!(needs(&report, Analysis::Rfm).contains(&(Measure::KnownSales, Gain::Opens)));
}

#[test]
fn a_summarised_file_opens_rfm_and_abc_only() {
    let report = assess(&minimal(40, &[0]), true);
    for row in &report.rows {
        let open = matches!(row.analysis, Analysis::Rfm | Analysis::Abc);
        let expected = if open { Level::Green } else { Level::Red };
        assert_eq!(row.level, expected, "{:?}", row.analysis);
    }
    assert_eq!(
        needs(&report, Analysis::Churn),
        [(Measure::Detail, Gain::Opens)]
    );
}
