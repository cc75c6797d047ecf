//! The models of value against `lifetimes`, scipy and the published figures (REL-5, definitions D.4),
//! to the tolerances that the references state: parameters 0.5 %, log-likelihood 0.01, P(alive) 0.001,
//! purchases 0.002, value 0.5 %.

use super::data;
use super::reference::{Table, day, import};
use super::sets;
use cartera::clv::{self, History, Model, Settings};
use cartera::import::Field;
use cartera::ledger::{Day, Ledger, Span};

fn near(ours: f64, theirs: f64, relative: f64, what: &str) {
    let far = (ours - theirs).abs();
    assert!(
        far <= relative * theirs.abs(),
        "{what}: {ours}, not {theirs}"
    );
}

fn within(ours: f64, theirs: f64, far: f64, what: &str) {
    assert!((ours - theirs).abs() <= far, "{what}: {ours}, not {theirs}");
}

fn sample() -> Option<Ledger> {
    let bytes = data::shared("cdnow/cdnow_sample.csv")?;
    let columns = [(Field::Customer, "customer_id"), (Field::Amount, "amount")];
    Some(import("cdnow_sample.csv", &bytes, &columns).ledger)
}

fn analysis(ledger: &Ledger, until: &str) -> clv::Analysis {
    let span = Span {
        analysis_date: Some(day(until)),
        window_months: 0,
    };
    clv::analyse(ledger, &span, &Settings::default(), &[], |_| None).expect("sales")
}

/// Every customer of a reference; answers how many.
fn customers_equal(ledger: &Ledger, analysis: &clv::Analysis, table: &Table, until: Day) -> usize {
    let seen = clv::summaries(ledger, until);
    let fit = analysis.report.fit.expect("a fit");
    for row in table.rows() {
        let code = row.text("customer");
        let customer = ledger.find_customer(code).expect("the customer");
        let one = seen.iter().find(|one| one.customer == customer);
        let one = one.expect("a summary");
        let told = [f64::from(one.repeats), one.recency, one.age, one.value];
        let columns = ["frequency", "recency_weeks", "T_weeks", "monetary_value"];
        for (ours, column) in told.into_iter().zip(columns) {
            within(ours, row.number(column), 1e-4, &format!("{code} {column}"));
        }
        let history = History::from(one);
        within(
            fit.frequency.p_alive(history),
            row.number("p_alive"),
            1e-3,
            code,
        );
        for weeks in [13, 26, 39, 52] {
            let ours = fit.frequency.expected(history, f64::from(weeks));
            let column = format!("exp_purchases_{weeks}w");
            within(ours, row.number(&column), 2e-3, &format!("{code} {column}"));
        }
        let own = analysis.customers[customer as usize].expect("a prediction");
        near(
            own.value.expect("a value"),
            row.number("clv_12m"),
            5e-3,
            code,
        );
        let value = own.expected_value.expect("a value");
        near(value, row.number("cond_exp_avg_profit"), 5e-3, code);
    }
    table.len()
}

#[test]
fn the_sample_of_cdnow_equals_the_paper_and_lifetimes() {
    let (Some(ledger), Some(table)) = (
        sample(),
        data::shared("cdnow/refs/calibration_sample_2357_customers.csv"),
    ) else {
        return;
    };
    let until = "1997-09-30";
    let analysis = analysis(&ledger, until);
    let report = &analysis.report;
    let fit = report.fit.expect("a fit");
    let dropout = fit.frequency.dropout.expect("customers leave");
    for (ours, theirs) in [
        (fit.frequency.r, 0.2425945),
        (fit.frequency.alpha, 4.4136017),
        (dropout.a, 0.7929218),
        (dropout.b, 2.4259061),
    ] {
        near(ours, theirs, 1e-3, "BG/NBD");
    }
    within(fit.log_likelihood, -9582.429207, 0.01, "BG/NBD");
    let spend = report.spend.expect("a spend");
    for (ours, theirs) in [
        (spend.p, 6.2495731),
        (spend.q, 3.7442247),
        (spend.v, 15.4435187),
    ] {
        near(ours, theirs, 1e-3, "gamma-gamma");
    }
    within(spend.log_likelihood, -4055.917695, 0.01, "gamma-gamma");
    assert_eq!(
        (fit.customers, fit.repeaters, spend.customers),
        (2357, 946, 946)
    );
    within(report.correlation, 0.11388792, 1e-6, "correlation");
    assert_eq!(report.doubts, []);
    let errors = fit.errors.expect("an interior maximum");
    // As large as in the paper's data; b is the least certain.
    assert!(errors.iter().all(|error| error.is_finite() && *error > 0.0));
    assert!(errors[0] < 0.03 && errors[3] < 1.0, "{errors:?}");
    let compared = customers_equal(&ledger, &analysis, &Table::read(&table), day(until));
    assert_eq!(compared, 2357);
    near(report.value, 71507.951675, 5e-3, "all customers");
}

/// Published for `lifetimes` and Batislam et al.: r .525, α 6.183, a .891, b 1.614.
#[test]
fn the_modified_model_equals_its_paper() {
    let Some(ledger) = sample() else { return };
    let seen = clv::summaries(&ledger, day("1997-09-30"));
    let fit = clv::fit(&seen, Model::MbgNbd).expect("a fit");
    let dropout = fit.frequency.dropout.expect("customers leave");
    for (ours, theirs) in [
        (fit.frequency.r, 0.5248377),
        (fit.frequency.alpha, 6.1829885),
        (dropout.a, 0.8913563),
        (dropout.b, 1.6140000),
    ] {
        near(ours, theirs, 5e-3, "MBG/NBD");
    }
    // It has an opinion on who bought once.
    let once = History {
        x: 0.0,
        recency: 0.0,
        age: 38.86,
    };
    assert!(fit.frequency.p_alive(once) < 0.9);
}

#[test]
fn the_whole_of_cdnow_equals_scipy_and_finds_the_maximum_of_spend() {
    let Some(set) = sets::cdnow() else { return };
    let Some(table) = set.reference("clv_customers.csv.gz") else {
        return;
    };
    let analysis = analysis(&set.ledger, "1998-06-30");
    let fit = analysis.report.fit.expect("a fit");
    within(fit.log_likelihood, -173425.916293, 0.01, "BG/NBD");
    let spend = analysis.report.spend.expect("a spend");
    for (ours, theirs) in [
        (spend.p, 5.0860427),
        (spend.q, 3.9951205),
        (spend.v, 21.2522418),
    ] {
        near(ours, theirs, 1e-3, "gamma-gamma");
    }
    within(spend.log_likelihood, -49496.524203, 0.01, "gamma-gamma");
    let until = day("1998-06-30");
    assert_eq!(
        customers_equal(&set.ledger, &analysis, &table, until),
        23_570
    );
}

/// Where nobody leaves the model says so, and predicts by the NBD.
#[test]
fn shops_without_dropout_are_noticed() {
    for set in [
        sets::superstore(),
        sets::supertienda("supertienda_original.csv"),
    ] {
        let Some(set) = set else { return };
        let Some(table) = set.reference("clv_customers.csv") else {
            return;
        };
        let (_, last) = set.ledger.days().expect("sales");
        let analysis = analysis(&set.ledger, &last.to_string());
        let fit = analysis.report.fit.expect("a fit");
        assert_eq!(fit.frequency.dropout, None, "{}", set.name);
        assert!(analysis.report.doubts.contains(&clv::Doubt::NobodyLeaves));
        let compared = customers_equal(&set.ledger, &analysis, &table, last);
        assert!(compared > 700, "{}", set.name);
    }
}

#[test]
fn the_holdout_of_cdnow_equals_the_reference() {
    let (Some(ledger), Some(table)) = (
        sample(),
        data::shared("cdnow/refs/holdout_by_frequency_sample_2357.csv"),
    ) else {
        return;
    };
    let cut = day("1997-09-30");
    let seen = clv::summaries(&ledger, cut);
    let fit = clv::fit(&seen, Model::BgNbd).expect("a fit");
    let holdout = clv::check(&ledger, &seen, &fit.frequency, cut, day("1998-06-30"));
    assert_eq!(holdout.weeks, 39.0);
    let table = Table::read(&table);
    assert_eq!(table.len(), holdout.classes.len());
    for (row, class) in table.rows().zip(&holdout.classes) {
        assert_eq!(f64::from(class.customers), row.number("customers"));
        within(class.actual, row.number("actual_mean"), 1e-6, row.text("x"));
        within(
            class.predicted,
            row.number("expected_mean"),
            1e-3,
            row.text("x"),
        );
    }
}
