//! The rooms about where customers stand and how they move: trails, results, the pyramid.

use crate::native::{Native, assert_same_figures};
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
fn a_trail_rises_or_falls_and_a_cell_leads_to_its_customers() {
    journey("trajectory", |page| {
        let mut native = sample_then(page, "nav-trajectory");
        page.wait_for("trajectory-rows");
        page.click("export-trails");
        assert_same_figures(&page.download("trails.csv"), &native.csv(Kind::Trails));
        page.click("export-transitions");
        let transitions = native.csv(Kind::Transitions);
        assert_same_figures(&page.download("transitions.csv"), &transitions);

        page.click("trend-down");
        page.wait_for("trajectory-chosen");
        let falling = page.text("trajectory-totals");
        page.fill("trend-threshold", "40");
        page.wait_until("fewer to fall", || {
            page.text("trajectory-totals") != falling
        });

        page.click("moves-by-class");
        page.wait_until("the small matrix", || {
            page.eval(
                "return document.querySelectorAll('[data-testid=moves-matrix] tbody tr').length",
            ) == 4
        });
        page.eval("document.querySelector('[data-testid=moves-matrix] .abc-cell').click()");
        page.wait_text("trajectory-chosen", "A → A");
        page.eval("document.querySelector('[data-testid=trajectory-rows] a').click()");
        page.wait_for("customer-years");
        page.eval("history.back()");
        page.wait_text("trajectory-chosen", "A → A");
    });
}

#[test]
fn a_snapshot_day_and_the_rule_outlive_a_reload() {
    journey("snapshots", |page| {
        sample_then(page, "nav-trajectory");
        page.wait_for("moves-matrix");
        page.fill("moves-before", "2024-12-31");
        page.wait_for("moves-usual");
        page.fill("trend-months", "3");
        page.wait_until("the rule to be kept", || {
            page.eval("return localStorage['cartera.workbook'] ?? ''")
                .as_str()
                .is_some_and(|text| text.contains("\"months\":3"))
        });
        page.reload();
        page.wait_for("moves-usual");
        assert_eq!(page.value("moves-before"), "2024-12-31");
        assert_eq!(page.value("trend-months"), "3");
        page.click("moves-usual");
        page.wait_gone("moves-usual");
    });
}

#[test]
fn results_hold_targets_against_what_became_of_each_segment() {
    journey("results", |page| {
        let mut native = sample_then(page, "nav-results");
        page.wait_for("results-claim");
        page.wait_for("results-rows");
        page.click("export-results");
        assert_same_figures(&page.download("results.csv"), &native.csv(Kind::Results));
        page.fill("target-growth-champions", "-99");
        page.wait_text("results-targets", "cumple");
        page.fill("target-growth-champions", "9999");
        page.wait_text("results-targets", "no llega");
        page.reload();
        page.wait_text("results-targets", "no llega");
        assert_eq!(page.value("target-growth-champions"), "9999");
        let all = page.text("results-totals");
        page.click("results-who-left");
        page.wait_until("fewer customers", || page.text("results-totals") != all);
        page.eval("document.querySelector('[data-testid=results-sellers] .row-pick').click()");
        page.wait_for("results-seller");
        page.eval("document.querySelector('[data-testid=results-rows] a').click()");
        page.wait_for("customer-years");
    });
}

#[test]
fn the_pyramid_takes_marks_and_hours_and_keeps_them() {
    journey("pyramid", |page| {
        sample_then(page, "nav-pyramid");
        page.wait_for("pyramid-levels");
        page.click("level-fan");
        page.wait_text("pyramid-list", "Fan");
        page.fill("mark-search", "C211");
        page.wait_for("mark-partner");
        page.click("mark-partner");
        page.wait_text("marks-made", "C211");
        page.click("level-partner");
        page.wait_text("pyramid-list", "a mano");
        page.fill("mark-search", "Feria de mayo");
        page.wait_for("mark-contact");
        page.click("mark-contact");
        page.wait_text("marks-made", "Feria de mayo");
        page.fill("hours-client", "10");
        page.fill("hours-fan", "30");
        page.wait_for("pyramid-time-chart");
        page.fill("rule-client", "3");
        page.wait_for("rule-usual");
        page.click("export-pyramid");
        let pyramid = page.download("pyramid.csv");
        assert!(pyramid.starts_with("customer,name,level,by_hand,frequency,revenue\r\n"));
        assert!(pyramid.contains("Feria de mayo,Feria de mayo,prospect,true,0,0.00"));
        assert_eq!(pyramid.matches(",partner,true,").count(), 1);
        page.reload();
        page.wait_for("pyramid-time-chart");
        assert_eq!(page.value("rule-client"), "3");
        page.wait_text("marks-made", "C211");
    });
}

#[test]
fn the_rooms_fit_on_a_telephone() {
    journey("standing-telephone", |page| {
        page.size(390, 844);
        page.open("#/");
        page.click("sample-data");
        page.wait_for("import-receipt");
        for (route, last) in [
            ("#/trajectory", "trajectory-rows"),
            ("#/results", "results-rows"),
            ("#/pyramid", "pyramid-rows"),
        ] {
            page.open(route);
            page.wait_for(last);
            let overflow = "return document.documentElement.scrollWidth - innerWidth";
            let over = page.eval(overflow).as_i64();
            assert!(over.is_some_and(|over| over <= 0), "{route}: {over:?}");
        }
    });
}
