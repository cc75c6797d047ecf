//! Churn by year and cohorts by month against pandas, on every open data set (RET-2.1, RET-2.2).

use super::sets;
use cartera::churn;
use cartera::cohorts::{self, Unit};
use cartera::ledger::{Day, Span};
use cartera::rfm;

#[test]
fn churn_by_calendar_year_equals_pandas() {
    for set in sets::all() {
        let Some(table) = set.reference("churn_by_year.csv") else {
            return;
        };
        let mut compared = 0;
        for row in table
            .rows()
            .filter(|row| !row.text("churn_rate").is_empty())
        {
            let next: i32 = row.text("period").parse::<i32>().expect("a year") + 1;
            let settings = rfm::Settings {
                span: Span {
                    analysis_date: Day::from_ymd(next, 12, 31),
                    window_months: 12,
                },
                ..rfm::Settings::default()
            };
            let report = churn::analyse(&set.ledger, &settings, &churn::Settings::default());
            let rates = report.expect("two years").rates;
            let told = (rates.base, rates.lost);
            let expected = (
                row.number("active") as u32,
                row.number("lost_in_next") as u32,
            );
            assert_eq!(told, expected, "{} {next}", set.name);
            let churn = rates.churn().expect("a base");
            assert!((churn - row.number("churn_rate")).abs() < 1e-9);
            let amount = (rates.base_revenue.to_f64() - row.number("amount")).abs();
            assert!(amount < 0.01, "{} {next}: {amount}", set.name);
            compared += 1;
        }
        assert!(compared >= 1, "{}", set.name);
    }
}

#[test]
fn cohorts_by_month_equal_pandas() {
    for set in sets::all() {
        let (Some(customers), Some(amounts)) = (
            set.reference("cohort_customers.csv"),
            set.reference("cohort_amount.csv"),
        ) else {
            return;
        };
        let report = cohorts::analyse(&set.ledger, &Span::default(), Unit::Month);
        let own = |name: &str| {
            let mut cohorts = report.cohorts.iter();
            cohorts.find(|cohort| Unit::Month.machine_name(cohort.first) == name)
        };
        let mut compared = 0;
        for (row, money) in customers.rows().zip(amounts.rows()) {
            let cohort = own(row.text("cohort")).expect("the cohort");
            assert_eq!(cohort.size, row.number("0") as u32);
            for (period, cell) in cohort.cells.iter().enumerate() {
                let column = period.to_string();
                let at = format!("{} {} {period}", set.name, row.text("cohort"));
                assert_eq!(cell.active, row.number(&column) as u32, "{at}");
                let expected: f64 = money.text(&column).parse().unwrap_or(0.0);
                assert!((cell.amount.to_f64() - expected).abs() < 0.01, "{at}");
                compared += 1;
            }
        }
        let sizes: u32 = report.cohorts.iter().map(|cohort| cohort.size).sum();
        assert_eq!(sizes, set.ledger.customers());
        assert!(compared > 40, "{}: {compared}", set.name);
    }
}
