//! Trails, trends and moves of a shop of four customers, by hand.

use super::*;
use crate::abc::Class;
use crate::ledger::example::{day, sale};
use crate::ledger::{Label, Money};
use crate::rfm::Segment;

fn ledger(lines: &[(&str, &str, &str, i64)]) -> Ledger {
    let line =
        |&(on, customer, product, units)| sale(on, customer, units).of(Label::Product, product);
    lines.iter().map(line).collect()
}

/// Ana grows, Beto leaves, Caro comes, Dani only returned something.
fn shop() -> Ledger {
    ledger(&[
        ("2022-03-01", "ana", "té", 10),
        ("2022-03-02", "ana", "yerba", 10),
        ("2023-03-01", "ana", "té", 40),
        ("2023-06-01", "ana", "té", 10),
        ("2023-08-01", "beto", "pan", 300),
        ("2024-02-01", "ana", "té", 50),
        ("2024-03-01", "ana", "pan", 10),
        ("2024-09-01", "ana", "yerba", 70),
        ("2024-10-01", "dani", "pan", -5),
        ("2024-12-31", "caro", "pan", 20),
    ])
}

fn report(ledger: &Ledger, settings: &Settings) -> Report {
    let limits = abc::Limits::default();
    analyse(ledger, None, &rfm::Settings::default(), &limits, settings).expect("sales")
}

fn units(units: i64) -> Money {
    Money(units * Money::SCALE)
}

/// REL-0: segment, class, products and revenue of each year.
#[test]
fn a_trail_has_a_step_for_each_year() {
    let ledger = shop();
    let report = report(&ledger, &Settings::default());
    let until: Vec<String> = (report.summary.periods.iter())
        .map(|period| period.window.until.to_string())
        .collect();
    assert_eq!(until, ["2024-12-31", "2023-12-31", "2022-12-31"]);
    let complete: Vec<bool> = (report.summary.periods.iter())
        .map(|period| period.complete)
        .collect();
    assert_eq!(complete, [true, true, false], "the data begin in March");

    let ana = report.trail(ledger.find_customer("ana").expect("Ana"));
    let told: Vec<(u32, u32, Money)> = (ana.iter())
        .map(|step| (step.products, step.purchases, step.revenue))
        .collect();
    assert_eq!(
        told,
        [(3, 3, units(130)), (1, 2, units(50)), (2, 2, units(20))]
    );
    let classes: Vec<Option<Class>> = ana.iter().map(|step| step.class).collect();
    assert_eq!(classes, [Some(Class::A), Some(Class::B), Some(Class::A)]);
    assert_eq!(ana[0].segment, Some(Segment::of(1, 5, 5)));

    let dani = report.trail(ledger.find_customer("dani").expect("Dani"));
    assert_eq!((dani[0].segment, dani[0].class), (None, Some(Class::C)));
    assert_eq!(dani[1], Step::default());
}

/// FID-14.3, by hand: 70 after 60, nothing for a year, the first purchase.
#[test]
fn trends_compare_the_last_months_with_those_before() {
    let ledger = shop();
    let trend = |settings: &Settings, code| {
        let customer = ledger.find_customer(code).expect(code) as usize;
        report(&ledger, settings).standings[customer].trend
    };
    let usual = Settings::default();
    assert_eq!(trend(&usual, "ana"), Trend::Up);
    assert_eq!(trend(&usual, "beto"), Trend::Silent);
    assert_eq!(trend(&usual, "caro"), Trend::New);
    let yearly = Settings {
        rule: Rule::new(12, 10.0),
        ..usual
    };
    assert_eq!(trend(&yearly, "beto"), Trend::Down);
    let patient = Settings {
        rule: Rule::new(6, 20.0),
        ..usual
    };
    assert_eq!(trend(&patient, "ana"), Trend::Flat);
    let summary = report(&ledger, &usual).summary;
    assert!(summary.covered);
    let customers: u32 = summary.trends.iter().map(|row| row.customers).sum();
    assert_eq!(customers, ledger.customers());
}

#[test]
fn snapshots_are_taken_on_the_chosen_days() {
    let ledger = shop();
    let settings = Settings {
        before: Some(day("2022-12-31")),
        now: Some(day("2023-12-31")),
        ..Settings::default()
    };
    let summary = report(&ledger, &settings).summary;
    let until = (summary.snapshots.0.until, summary.snapshots.1.until);
    assert_eq!(until, (day("2022-12-31"), day("2023-12-31")));
    // Ana was an A alone and is a B beside Beto, who is new.
    let mut expected = [[0; 4]; 4];
    expected[0][1] = 1;
    expected[3][0] = 1;
    assert_eq!(summary.matrices.classes, expected);
}

#[test]
fn a_cell_lists_its_customers() {
    let ledger = shop();
    let report = report(&ledger, &Settings::default());
    let codes = |filter: Filter| -> Vec<String> {
        let query = Query {
            filter,
            limit: 9,
            ..Query::default()
        };
        let page = report.page(&ledger, &query);
        assert_eq!(page.customers as usize, page.rows.len());
        page.rows.into_iter().map(|row| row.code).collect()
    };
    let lost = Filter {
        classes: Some((Some(Class::A), None)),
        ..Filter::default()
    };
    assert_eq!(codes(lost), ["beto"]);
    let found = Filter {
        search: " AN".into(),
        ..Filter::default()
    };
    assert_eq!(codes(found), ["ana", "dani"]);
    assert_eq!(codes(Filter::default()), ["ana", "caro", "beto", "dani"]);
}

#[test]
fn before_the_first_sale_there_is_nothing() {
    let ledger = shop();
    let rfm = rfm::Settings::default();
    let limits = abc::Limits::default();
    let early = Some(day("2020-01-01"));
    assert_eq!(
        analyse(&ledger, early, &rfm, &limits, &Settings::default()),
        None
    );
}
