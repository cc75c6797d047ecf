//! A shop small enough to be counted by hand.

use super::*;
use crate::ledger::example::sale;
use crate::ledger::{Day, Label, Money, Span};

fn ledger(rows: &[(&str, &str, &str, i64)]) -> Ledger {
    let line = |&(day, customer, product, units)| {
        let line = sale(day, customer, units).of(Label::Product, product);
        line.margin(Money(units * Money::SCALE / 4))
    };
    rows.iter().map(line).collect()
}

/// Ana stays, Beto leaves, Caro is new, Dino left the year before.
fn shop() -> Ledger {
    ledger(&[
        ("2022-01-10", "dino", "té", 30),
        ("2022-12-31", "ana", "té", 1),
        ("2023-02-01", "ana", "té", 100),
        ("2023-02-11", "ana", "yerba", 20),
        ("2023-05-01", "beto", "té", 60),
        ("2023-06-01", "beto", "té", 40),
        ("2024-03-01", "ana", "té", 50),
        ("2024-12-31", "caro", "té", 5),
    ])
}

fn report(ledger: &Ledger) -> Report {
    analyse(ledger, &rfm::Settings::default(), &Settings::default()).expect("two windows")
}

#[test]
fn churn_counts_those_of_the_window_before_who_are_gone() {
    let report = report(&shop());
    let rates = report.rates;
    assert_eq!((rates.base, rates.lost, rates.known), (2, 1, 3));
    assert_eq!(rates.churn(), Some(0.5));
    assert_eq!(rates.churn_of_known(), Some(1.0 / 3.0));
    assert_eq!(rates.revenue_churn(), Some(100.0 / 220.0));
    let lost: Vec<&str> = report.lost.iter().map(|lost| lost.code.as_str()).collect();
    assert_eq!(lost, ["beto"]);
    assert_eq!(report.lost[0].amount, Money(100 * Money::SCALE));
    assert_eq!(report.lost[0].days, 579);
}

#[test]
fn the_groups_and_the_years_add_up() {
    let report = report(&shop());
    let base: u32 = report.groups.iter().map(|group| group.rates.base).sum();
    let lost: u32 = report.groups.iter().map(|group| group.rates.lost).sum();
    assert_eq!((base, lost), (2, 1));
    let revenue: Money = (report.groups.iter())
        .map(|group| group.rates.lost_revenue)
        .sum();
    assert_eq!(revenue, report.rates.lost_revenue);
    let rates: Vec<(u32, u32)> = (report.periods.iter())
        .map(|period| (period.rates.base, period.rates.lost))
        .collect();
    assert_eq!(rates, [(2, 1)], "2021 is not in the data");
    assert_eq!(report.periods[0].cost, report.cost());
}

/// Ticket 220 / 4, two purchases each, a margin of a quarter, two years by a churn of one half.
#[test]
fn the_cost_of_churn_is_value_times_lost() {
    let report = report(&shop());
    let value = report.value.expect("purchases");
    assert!((value.ticket - 55.0).abs() < 1e-9);
    // The window of 2023 to 2024 has 366 days.
    let years = 366.0 / 365.25;
    assert!((value.purchases - 2.0 / years).abs() < 1e-9);
    assert_eq!((value.margin, value.years), (0.25, 2.0));
    let expected = 55.0 * 2.0 / years * 0.25 * 2.0;
    assert!((value.lifetime() - expected).abs() < 1e-9);
    let cost = report.cost();
    let beto = 50.0 * 2.0 / years * 0.25 * 2.0;
    assert!(
        (cost - beto).abs() < 1e-9,
        "{cost}: Beto is alone in his segment"
    );
    let goal = report.goal(0.25).expect("a value");
    assert!((goal.customers - 0.5).abs() < 1e-12);
    assert!((goal.lifetime - 0.5 * expected).abs() < 1e-9);
}

/// GRC-7: Beto tells six people; one in four of them stays away.
#[test]
fn word_of_mouth_is_the_lost_times_those_they_put_off() {
    let report = report(&shop());
    let settings = Settings {
        told: Some(6.0),
        put_off: Some(0.25),
        ..Settings::default()
    };
    let value = report.value.expect("purchases").lifetime();
    let missed = report.word_of_mouth(&settings).expect("a value");
    assert!((missed - 1.5 * value).abs() < 1e-9);
    let nobody = Settings {
        told: Some(0.0),
        ..settings
    };
    assert_eq!(report.word_of_mouth(&nobody), Some(0.0));
}

#[test]
fn repurchase_counts_who_bought_twice_in_the_window() {
    let rate = |iso: &str| {
        let mut rfm = rfm::Settings::default();
        rfm.span.analysis_date = Day::from_iso(iso);
        let report = analyse(&shop(), &rfm, &Settings::default()).expect("two windows");
        (report.repurchase.buyers, report.repurchase.again)
    };
    assert_eq!(rate("2024-12-31"), (2, 0), "ana and caro, once each");
    assert_eq!(rate("2023-12-31"), (2, 2), "ana and beto, twice each");
    assert_eq!(Repurchase::default().rate(), None);
}

#[test]
fn what_is_typed_goes_before_what_is_measured() {
    let typed = Settings {
        years: Some(4.0),
        margin: Some(0.5),
        ..Settings::default()
    };
    let report = analyse(&shop(), &rfm::Settings::default(), &typed).expect("two windows");
    let value = report.value.expect("purchases");
    assert_eq!((value.years, value.margin), (4.0, 0.5));
    assert!(value.typed_years && value.margin_from == MarginFrom::Typed);
}

#[test]
fn whoever_is_away_longer_than_usual_is_late() {
    let mut rows = Vec::new();
    for day in ["2024-01-01", "2024-01-11", "2024-01-21", "2024-01-31"] {
        rows.push((day, "ana", "té", 10));
        rows.push((day, "beto", "té", 1));
    }
    rows.push(("2024-02-15", "beto", "té", 1));
    rows.push(("2024-03-01", "caro", "té", 1));
    let ledger = ledger(&rows);
    let window = Span::default().window(Day::from_iso("2024-03-01").expect("a day"));
    let (all, late) = rhythm::late(&ledger, window, &ledger.activity(window), 10);
    assert_eq!(all, 1);
    let told: Vec<(&str, i32, f64)> = (late.iter())
        .map(|late| (late.code.as_str(), late.days, late.usual_days))
        .collect();
    // Beto has been away for fifteen days, and usually is for ten.
    assert_eq!(told, [("ana", 30, 10.0)]);
    let rhythm = rhythm::of_all(&ledger, window.until).expect("intervals");
    assert_eq!((rhythm.intervals, rhythm.p40, rhythm.p80), (7, 10, 10));
}

#[test]
fn claims_are_put_to_the_test() {
    let mut rows: Vec<(String, String, &str, i64)> = Vec::new();
    // Of forty who bought one product ten stay, of forty who bought two all do.
    for nth in 0..80 {
        let name = format!("c{nth:02}");
        rows.push(("2023-06-01".into(), name.clone(), "té", 10));
        if nth >= 40 {
            rows.push(("2023-06-01".into(), name.clone(), "yerba", 10));
        }
        if !(10..40).contains(&nth) {
            rows.push(("2024-06-01".into(), name, "té", 30));
        }
    }
    rows.push(("2024-12-31".into(), "x".into(), "té", 1));
    let rows: Vec<(&str, &str, &str, i64)> = (rows.iter())
        .map(|(day, name, product, units)| (day.as_str(), name.as_str(), *product, *units))
        .collect();
    let report = report(&ledger(&rows));
    let by_products = report.by_products.expect("products");
    assert_eq!(by_products.base, [40, 40, 0, 0]);
    assert_eq!(by_products.retained, [10, 40, 0, 0]);
    assert_eq!(by_products.claim.verdict, Verdict::Confirmed);
    // Two groups: the square of the statistic is the chi-square of the table, 48.
    assert!((by_products.claim.z.powi(2) - 48.0).abs() < 1e-9);

    // Fifty bought in both of their years: ten of 10 and 30, forty of 20 and 30.
    let by_year = report.by_year;
    assert_eq!(by_year.pairs, 0, "the second year has not ended");
    assert_eq!(by_year.years[0].customers, 80);
    assert_eq!(by_year.claim, None);
}

#[test]
fn the_years_of_relation_compare_the_same_customers() {
    let mut rows: Vec<(&str, String, &str, i64)> = Vec::new();
    for nth in 0..40 {
        let name = format!("c{nth:02}");
        rows.push(("2021-01-01", name.clone(), "té", 10));
        rows.push(("2022-02-01", name.clone(), "té", 20 + nth % 3));
        if nth < 3 {
            rows.push(("2023-02-01", name, "té", 1));
        }
    }
    rows.push(("2024-01-01", "x".into(), "té", 1));
    let rows: Vec<(&str, &str, &str, i64)> = (rows.iter())
        .map(|(day, name, product, units)| (*day, name.as_str(), *product, *units))
        .collect();
    let by_year = claims::by_year(&ledger(&rows), Day::from_iso("2024-01-01").expect("a day"));
    let customers: Vec<u32> = by_year.years.iter().map(|year| year.customers).collect();
    assert_eq!(customers, [40, 40, 3]);
    assert_eq!(by_year.pairs, 43);
    assert_eq!(by_year.years[0].mean(), 10.0);
    assert_eq!(
        by_year.claim.map(|claim| claim.verdict),
        Some(Verdict::Confirmed)
    );
}
