//! Levels of a shop of five customers, by hand.

use super::*;
use crate::ledger::Money;
use crate::ledger::example::sale;
use crate::rfm;

/// Ana buys often and lately, Beto twice, Caro once, Dani long ago; Ema only returned something.
fn shop() -> Ledger {
    let lines = [
        ("2022-01-05", "dani", 50),
        ("2024-03-01", "beto", 10),
        ("2024-04-01", "beto", 10),
        ("2024-05-01", "caro", 70),
        ("2024-06-01", "ema", -5),
        ("2024-12-29", "ana", 10),
        ("2024-12-30", "ana", 10),
        ("2024-12-31", "ana", 10),
    ];
    let line = |(day, customer, units)| sale(day, customer, units);
    lines.into_iter().map(line).collect()
}

fn report(rules: &Rules, marks: &Marks) -> Report {
    let ledger = shop();
    let scores = rfm::analyse(&ledger, &rfm::Settings::default()).scores;
    analyse(&ledger, &Span::default(), &scores, rules, marks).expect("sales")
}

fn levels(report: &Report) -> Vec<(String, Level)> {
    let page = report.page(&shop(), None, 99);
    let mut levels: Vec<_> = (page.rows.into_iter())
        .map(|row| (row.code, row.level))
        .collect();
    levels.sort();
    levels
}

fn named(levels: &[(&str, Level)]) -> Vec<(String, Level)> {
    let own = |&(code, level): &(&str, Level)| (code.to_owned(), level);
    levels.iter().map(own).collect()
}

/// FID-12, by the rules of definitions.md, D.7.
#[test]
fn everyone_stands_on_the_highest_level_they_reach() {
    let report = report(&Rules::default(), &Marks::default());
    let expected = named(&[
        ("ana", Level::Fan),
        ("beto", Level::Client),
        ("caro", Level::Consumer),
        ("dani", Level::Consumer),
        ("ema", Level::Prospect),
    ]);
    assert_eq!(levels(&report), expected);
    let consumers = report.summary.levels[Level::Consumer as usize];
    assert_eq!((consumers.customers, consumers.idle), (2, 1));
    assert_eq!(consumers.value, Money(70 * Money::SCALE));
    assert_eq!(report.summary.value, Money(115 * Money::SCALE));
}

#[test]
fn rules_can_be_turned() {
    let rules = Rules {
        client_purchases: 4,
        fan_recency: 6,
        ..Rules::default()
    };
    let report = report(&rules, &Marks::default());
    assert_eq!(
        report.summary.levels[Level::Consumer as usize].customers,
        4,
        "nobody bought four times"
    );
}

#[test]
fn marks_lift_and_never_lower() {
    let mut marks = Marks::default();
    marks.set("caro", Some(Mark::Partner));
    marks.set(" beto ", Some(Mark::Advocate));
    marks.set("ana", Some(Mark::Contact));
    marks.set("Feria de mayo", Some(Mark::Contact));
    marks.set("", Some(Mark::Contact));
    marks.set("dani", Some(Mark::Partner));
    marks.set("dani", None);
    let report = report(&Rules::default(), &marks);
    let expected = named(&[
        ("Feria de mayo", Level::Prospect),
        ("ana", Level::Fan),
        ("beto", Level::Advocate),
        ("caro", Level::Partner),
        ("dani", Level::Consumer),
        ("ema", Level::Prospect),
    ]);
    assert_eq!(levels(&report), expected);
    let by_hand = report.summary.levels.map(|row| row.by_hand);
    assert_eq!(by_hand, [1, 0, 0, 0, 1, 1]);
    assert_eq!(report.summary.customers, 6);
}

/// FID-12c.
#[test]
fn hours_become_shares_of_time() {
    let mut settings = Settings::default();
    assert_eq!(settings.shares_of_time(), None);
    settings.hours = [10.0, 0.0, 20.0, 10.0, f64::NAN, -3.0];
    let shares = settings.shares_of_time();
    assert_eq!(shares, Some([0.25, 0.0, 0.5, 0.25, 0.0, 0.0]));
}
