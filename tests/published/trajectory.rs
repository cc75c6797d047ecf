//! Who moved from which class to which from one calendar year to the next, against pandas (REL-0).

use super::sets;
use cartera::abc::Limits;
use cartera::ledger::{Day, Ledger, Window};
use cartera::rfm;
use cartera::trajectory::{self, Filter, Query, Report, Settings};

fn between(ledger: &Ledger, before: i32, now: i32) -> Report {
    let end = |year| Day::from_ymd(year, 12, 31);
    let settings = Settings {
        before: end(before),
        now: end(now),
        ..Settings::default()
    };
    let rfm = rfm::Settings::default();
    trajectory::analyse(ledger, None, &rfm, &Limits::default(), &settings).expect("sales")
}

/// Superstore and Supertienda have no equal amounts at a limit, so no customer may differ.
#[test]
fn moves_between_classes_equal_pandas() {
    let mut compared = 0;
    for set in sets::all() {
        for year in 2016..=2021 {
            let file = format!("abc_transition_revenue_{year}_{}.csv", year + 1);
            if !set.has_reference(&file) {
                continue;
            }
            let table = set.reference(&file).expect("it is there");
            let report = between(&set.ledger, year, year + 1);
            for (row, ours) in table.rows().zip(report.summary.matrices.classes) {
                let theirs = ["A", "B", "C", "none"].map(|column| row.number(column) as u32);
                assert_eq!(
                    ours,
                    theirs,
                    "{} {year}: {}",
                    set.name,
                    row.text("class_prev")
                );
                compared += 1;
            }
            cells_list_whom_they_count(&set.ledger, &report);
        }
    }
    if sets::superstore().is_some() {
        assert_eq!(compared, 3 * 3 * 4, "three shops, three pairs of years");
    }
}

fn cells_list_whom_they_count(ledger: &Ledger, report: &Report) {
    use cartera::abc::Class::{A, B, C};
    let places = [Some(A), Some(B), Some(C), None];
    for (before, row) in places.into_iter().zip(report.summary.matrices.classes) {
        for (now, count) in places.into_iter().zip(row).filter(|&(_, count)| count > 0) {
            let query = Query {
                filter: Filter {
                    classes: Some((before, now)),
                    ..Filter::default()
                },
                ..Query::default()
            };
            assert_eq!(report.page(ledger, &query).customers, count);
        }
    }
}

/// `churn_by_year.csv`: who is active in a year, and what they bought.
#[test]
fn the_years_of_the_trail_equal_pandas() {
    for set in sets::all() {
        let Some(table) = set.reference("churn_by_year.csv") else {
            return;
        };
        for row in table.rows() {
            let year: i32 = row.text("period").parse().expect("a year");
            let until = Day::from_ymd(year, 12, 31);
            let rfm = rfm::Settings::default();
            let settings = Settings::default();
            let report =
                trajectory::analyse(&set.ledger, until, &rfm, &Limits::default(), &settings);
            let newest = report.expect("sales").summary.periods[0];
            assert_eq!(
                newest.window,
                Window {
                    after: Day::from_ymd(year - 1, 12, 31).expect("a day"),
                    until: until.expect("a day"),
                }
            );
            assert_eq!(
                f64::from(newest.customers),
                row.number("active"),
                "{} {year}",
                set.name
            );
            let amount = (newest.revenue.to_f64() - row.number("amount")).abs();
            assert!(amount < 0.01, "{} {year}: {amount}", set.name);
        }
    }
}
