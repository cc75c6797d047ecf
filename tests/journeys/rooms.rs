//! The rooms about who is worth what, who leaves, and what each lacks: with the made-up shop, and the
//! files that come out of them.

use crate::native::{Native, assert_same_figures};
use cartera::cohorts::Unit;
use cartera::export::Kind;
use journeys::{Page, journey};

/// The sample in one of the rooms, and natively.
fn sample_then(page: &Page, nav: &str) -> Native {
    page.open("#/");
    page.click("sample-data");
    page.wait_for("import-receipt");
    page.click(nav);
    page.wait_for("export-dialect");
    page.fill("export-dialect", "intl");
    Native::new(cartera::sample::csv().as_bytes(), 12)
}

#[test]
fn churn_says_who_left_what_it_costs_and_what_a_goal_brings() {
    journey("churn", |page| {
        let mut native = sample_then(page, "nav-churn");
        page.wait_for("churn-lost");
        page.fill("churn-goal", "10");
        page.wait_text("churn-goal-says", "10,0");
        page.click("export-churn");
        assert_same_figures(&page.download("churn.csv"), &native.csv(Kind::Churn));
        // From a name to its page, and back with the goal kept.
        page.eval("document.querySelector('[data-testid=churn-lost] a').click()");
        page.wait_for("customer-rhythm");
        page.click("nav-churn");
        page.wait_for("churn-goal-says");
        assert_eq!(page.value("churn-goal"), "10");
    });
}

#[test]
fn cohorts_by_quarter_are_saved_as_shown() {
    journey("cohorts", |page| {
        let mut native = sample_then(page, "nav-cohorts");
        page.wait_for("cohort-table");
        page.click("cohort-unit-quarter");
        page.wait_text("cohort-table", "Q1");
        page.click("export-cohorts");
        let theirs = native.csv(Kind::Cohorts(Unit::Quarter));
        assert_same_figures(&page.download("cohorts.csv"), &theirs);
    });
}

#[test]
fn the_value_of_customers_comes_with_how_far_to_trust_it() {
    journey("value", |page| {
        let mut native = sample_then(page, "nav-clv");
        page.wait_for("clv-trust");
        page.wait_for("clv-top");
        page.click("export-clv-model");
        assert_same_figures(&page.download("clv_model.csv"), &native.csv(Kind::ClvModel));
        page.click("clv-model-mbg");
        page.wait_for("clv-top");
    });
}

#[test]
fn the_matrix_says_what_each_lacks_and_keeps_what_was_offered() {
    journey("cross-sell", |page| {
        let mut native = sample_then(page, "nav-cross-sell");
        page.wait_for("cross-matrix");
        page.click("export-pairs");
        assert_same_figures(&page.download("pairs.csv"), &native.csv(Kind::Pairs));
        page.wait_until("cells to press", || {
            page.eval("return document.querySelectorAll('[data-testid=cross-matrix] .data-press').length > 0")
                == true
        });
        page.eval("document.querySelector('[data-testid=cross-matrix] .data-press').click()");
        page.wait_until("the mark", || {
            page.eval("return document.querySelectorAll('.matrix-offered').length") == 1
        });
        page.click("export-matrix");
        assert_eq!(page.download("matrix.csv").matches("offered").count(), 1);
        page.reload();
        page.wait_until("the mark, kept", || {
            page.eval("return document.querySelectorAll('.matrix-offered').length") == 1
        });
    });
}

#[test]
fn sleepers_come_by_band_and_the_first_to_call_first() {
    journey("dormant", |page| {
        let mut native = sample_then(page, "nav-dormant");
        page.wait_for("dormant-list");
        page.click("export-dormant");
        assert_same_figures(&page.download("dormant.csv"), &native.csv(Kind::Dormant));
        page.click("band-1y");
        page.wait_text("dormant-list", "1 año");
    });
}

#[test]
fn one_customer_has_a_history() {
    journey("ficha", |page| {
        page.open("#/");
        page.click("sample-data");
        page.wait_for("import-receipt");
        page.open("#/customers/C211");
        page.wait_for("customer-items");
        page.wait_for("customer-months");
        page.wait_text("customer-years", "2026");
        for card in [
            "customer-lifetime",
            "customer-alive",
            "customer-offers",
            "customer-tier",
            "customer-level",
        ] {
            page.wait_for(card);
        }
        let offered = "return document.querySelectorAll('[data-testid=customer-offers] li').length";
        let offers = page.eval(offered);
        // What was offered makes room for the next, or leaves one fewer.
        let first =
            "return document.querySelector('[data-testid=customer-offers] strong')?.textContent";
        let before = page.eval(first);
        page.eval("document.querySelector('[data-testid=customer-offers] button').click()");
        page.wait_until("another offer", || page.eval(first) != before);
        assert!(offers.as_u64() >= page.eval(offered).as_u64());
    });
}
