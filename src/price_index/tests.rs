//! Lists as people paste them, gaps, and a year counted by hand.

use super::*;
use crate::import::Decimal;
use crate::ledger::example::{day, sale};
use crate::ledger::{Ledger, Line};

fn month(iso: &str) -> Month {
    day(&format!("{iso}-01")).month_number()
}

fn index(rows: &[(&str, i64)]) -> Series {
    let reading = |&(iso, value): &(&str, i64)| Reading {
        month: month(iso),
        value: value * Money::SCALE,
    };
    let readings: Vec<Reading> = rows.iter().map(reading).collect();
    Series::new(Kind::Index, &readings).unwrap()
}

fn read(text: &str) -> Vec<(Month, f64)> {
    let readings = parse(text, Kind::Index).unwrap();
    readings
        .iter()
        .map(|one| (one.month, one.number()))
        .collect()
}

fn faults(text: &str, kind: Kind) -> Vec<(u32, Problem)> {
    let faults = parse(text, kind).unwrap_err();
    faults
        .into_iter()
        .map(|fault| (fault.line, fault.problem))
        .collect()
}

#[test]
fn the_same_month_in_many_hands() {
    let lines = [
        "01/2024;12345,67",
        "2024-01\t12345.67",
        "enero 2024 12.345,67",
        "ene-24\t12,345.67",
        "Ene. 2024; 12 345,67",
        "enero de 2024\t12.345,67",
        "January 2024 12345.67",
        "2024-01,12345.67",
        "01/01/2024\t12.345,67",
        "2024/01 12345,67",
        "1/24;$ 12.345,67",
        "\"01/2024\";\"12345,67\"",
        "mes;IPC\n01/2024;12345,67",
        "\n\n  01/2024 ;  12345,67  \n",
    ];
    for line in lines {
        assert_eq!(read(line), [(month("2024-01"), 12_345.67)], "{line}");
    }
}

#[test]
fn a_list_is_read_as_a_whole() {
    // One number that only a comma can mean decides over those that could be either.
    let mixed = read("01/2024;105.250\n02/2024;105.250,5");
    assert_eq!(mixed[0].1, 105_250.0);
    // The first of each month, month in front.
    let dates = read("2/1/2024\t110\n1/1/2024\t100\n3/1/2024\t120");
    let expected = [("2024-01", 100.0), ("2024-02", 110.0), ("2024-03", 120.0)];
    assert_eq!(dates, expected.map(|(iso, value)| (month(iso), value)));
    let changes = parse("ene-24\t4,250 %\nfeb-24\t-0,100 %", Kind::Change).unwrap();
    assert_eq!(
        changes.iter().map(|one| one.number()).collect::<Vec<_>>(),
        [4.25, -0.1]
    );
    assert_eq!(parse("", Kind::Index), Ok(vec![]));
}

#[test]
fn faults_name_their_line() {
    let text = "01/2024;100\nayer;101\n03/2024;mucho\n04/2024\n05/2024;0\n06/2024;4 %\n1/2024;99";
    let expected = [
        (2, Problem::Month("ayer".into())),
        (3, Problem::Number("mucho".into())),
        (4, Problem::OnePart("04/2024".into())),
        (5, Problem::TooLow("0".into())),
        (6, Problem::Percentage("4 %".into())),
        (7, Problem::Twice(month("2024-01"), 1)),
    ];
    assert_eq!(faults(text, Kind::Index), expected);
    let text = "01/2024;4\n04/2024;-100\n05/2024;2";
    let expected = [
        (2, Problem::TooLow("-100".into())),
        (3, Problem::Missing(month("2024-02"))),
    ];
    assert_eq!(faults(text, Kind::Change), expected);
}

#[test]
fn what_is_written_is_read_again() {
    let readings = [
        ("2023-12", 1_000_000),
        ("2024-01", -12_345),
        ("2024-02", 500),
    ];
    let readings = readings.map(|(iso, value)| Reading {
        month: month(iso),
        value,
    });
    for decimal in Decimal::BOTH {
        let text = write(&readings, Kind::Change, decimal);
        assert_eq!(parse(&text, Kind::Change).unwrap(), readings, "{text}");
    }
    let text = write(&readings, Kind::Index, Decimal::Comma);
    assert_eq!(text, "12/2023\t100\n01/2024\t-1,2345\n02/2024\t0,05\n");
}

#[test]
fn gaps_are_closed_and_told() {
    let series = index(&[("2024-01", 100), ("2024-03", 144), ("2024-06", 288)]);
    let at = |iso| series.level(month(iso));
    assert_eq!(at("2024-01"), (100.0, Origin::Given));
    assert_eq!(at("2023-05"), (100.0, Origin::Before));
    assert_eq!(at("2026-05"), (288.0, Origin::After));
    let (february, origin) = at("2024-02");
    assert!((february - 120.0).abs() < 1e-9 && origin == Origin::Interpolated);
    let factor = series.factor(month("2024-02"), month("2024-06"));
    assert!((factor - 2.4).abs() < 1e-12);
    assert_eq!(series.ends(), (month("2024-01"), month("2024-06")));
}

#[test]
fn changes_are_chained_from_the_month_before_the_first() {
    let reading = |iso, value| Reading {
        month: month(iso),
        value: value * Money::SCALE,
    };
    let changes = [reading("2024-01", 10), reading("2024-02", 20)];
    let series = Series::new(Kind::Change, &changes).unwrap();
    let levels = ["2023-12", "2024-01", "2024-02"].map(|iso| series.level(month(iso)));
    assert_eq!(levels[0], (100.0, Origin::Given));
    assert!((levels[1].0 - 110.0).abs() < 1e-9 && (levels[2].0 - 132.0).abs() < 1e-9);
    // What no list that was read can hold, a file from elsewhere may.
    let broken = [
        reading("2024-01", 10),
        reading("2024-03", 20),
        reading("2024-03", -300),
    ];
    assert_eq!(
        Series::new(Kind::Change, &broken).unwrap().ends().1,
        month("2024-01")
    );
    assert_eq!(Series::new(Kind::Index, &[reading("2024-01", -1)]), None);
    assert_eq!(Restating::default().in_force(), None);
}

#[test]
fn sales_that_grew_by_prices_alone() {
    let with = |quantity: i64, line: Line<'static>| Line {
        quantity: Some(quantity * Money::SCALE),
        ..line
    };
    let lines = [
        with(10, sale("2023-01-02", "ana", 1_000)),
        with(4, sale("2023-11-30", "beto", 800)),
        with(9, sale("2024-03-10", "ana", 2_700)),
        sale("2024-12-31", "beto", 600),
    ];
    let nominal: Ledger = lines.into_iter().collect();
    let series = index(&[
        ("2023-01", 100),
        ("2023-11", 200),
        ("2024-03", 300),
        ("2024-12", 300),
    ]);
    let basis = Restating::default().basis(&Span::default(), day("2024-12-31"));
    let restated = nominal.restated(|day| series.factor(day.month_number(), basis));
    let report = analyse(
        &nominal,
        Some((&restated, &series)),
        &Span::default(),
        basis,
    )
    .unwrap();
    assert_eq!(report.basis, month("2024-12"));
    // 1,000 × 300/100 + 800 × 300/200 = 4,200, then 2,700 + 600.
    let (now, before) = report.latest().expect("closed on the first of January");
    let money = |units: i64| Money(units * Money::SCALE);
    assert_eq!(
        (before.nominal, before.restated),
        (money(1_800), Some(money(4_200)))
    );
    assert_eq!(
        (now.nominal, now.restated),
        (money(3_300), Some(money(3_300)))
    );
    assert_eq!((before.units, now.units), (Some(140_000), Some(90_000)));
    assert_eq!((before.purchases, now.purchases), (2, 2));
    assert!((report.units_known.unwrap() - 4_500.0 / 5_100.0).abs() < 1e-12);
    assert_eq!(report.months.len(), 24);
    assert_eq!(report.after, Touched::default());
    assert_eq!(
        report.interpolated,
        Touched::default(),
        "no sales in those months"
    );
    let plain = analyse(&nominal, None, &Span::default(), basis).unwrap();
    assert_eq!((plain.years[0].restated, plain.basis_origin), (None, None));
}

#[test]
fn what_the_index_does_not_reach_is_counted() {
    let lines = [
        sale("2022-01-01", "ana", 100),
        sale("2023-02-01", "ana", 100),
        sale("2023-03-01", "ana", 100),
        sale("2024-06-15", "ana", 100),
    ];
    let nominal: Ledger = lines.into_iter().collect();
    let series = index(&[("2023-01", 100), ("2023-03", 121)]);
    let restated = nominal.restated(|day| series.factor(day.month_number(), month("2024-06")));
    let span = Span::default();
    let report = analyse(
        &nominal,
        Some((&restated, &series)),
        &span,
        month("2024-06"),
    )
    .unwrap();
    let quarter = Touched {
        months: 1,
        share: 0.25,
    };
    assert_eq!(
        [report.before, report.interpolated, report.after],
        [quarter; 3]
    );
    assert_eq!(report.basis_origin, Some(Origin::After));
    let partial: Vec<bool> = report.years.iter().map(|year| year.partial).collect();
    assert_eq!(partial, [true, false, false]);
    assert_eq!(
        report
            .pairs()
            .filter(|(_, before)| before.is_some())
            .count(),
        1
    );
}
