//! A trainee: the sample shop, its segments, another window, the files; then back to how it was.

use crate::native::{Native, assert_same_figures};
use cartera::export::Kind;
use journeys::{Page, journey};

fn load_sample(page: &Page) {
    page.open("#/");
    page.click("sample-data");
    page.wait_for("import-receipt");
}

#[test]
fn from_the_sample_to_files_with_the_same_figures_as_natively() {
    journey("sample", |page| {
        load_sample(page);
        let sample = cartera::sample::csv();
        let mut native = Native::new(sample.as_bytes(), 24);
        let receipt = &native.imported.receipt;
        let attribute = |name: &str| page.attribute("import-receipt", name);
        assert_eq!(attribute("data-rows-read"), receipt.rows_read.to_string());
        assert_eq!(attribute("data-rows-rejected"), "0");
        assert_eq!(attribute("data-amount-total"), receipt.total.to_plain());
        assert_eq!(attribute("data-customers"), receipt.customers.to_string());
        assert_eq!(attribute("data-date-min"), "2023-07-01");
        assert_eq!(attribute("data-date-max"), "2026-06-30");

        page.click("nav-rfm");
        page.wait_for("window-months");
        page.fill("window-months", "24");
        page.fill("export-dialect", "intl");
        page.click("export-segments");
        assert_same_figures(&page.download("segments.csv"), &native.csv(Kind::Segments));
        page.click("export-customers");
        assert_same_figures(
            &page.download("customers.csv"),
            &native.csv(Kind::Customers),
        );

        page.click("nav-abc");
        page.wait_for("export-abc");
        page.click("export-abc");
        assert_eq!(page.download("abc.csv"), native.csv(Kind::Abc));
    });
}

#[test]
fn settings_outlive_a_reload_and_an_import_can_be_undone() {
    journey("settings", |page| {
        load_sample(page);
        page.click("nav-rfm");
        page.wait_for("window-months");
        page.fill("window-months", "6");
        page.wait_until("the window to be kept", || {
            page.eval("return localStorage['cartera.workbook'] ?? ''")
                .as_str()
                .is_some_and(|text| text.contains("\"window_months\":6"))
        });
        page.reload();
        page.click("nav-import");
        page.wait_text("import-list", "distribuidora-el-ceibo.csv");
        page.click("nav-rfm");
        page.wait_for("window-months");
        assert_eq!(page.value("window-months"), "6");
        page.click("nav-import");
        page.click("import-undo");
        page.wait_gone("import-receipt");
        page.wait_for("sample-data");
    });
}

#[test]
fn every_page_can_be_reached_on_a_telephone() {
    journey("telephone", |page| {
        page.size(390, 844);
        load_sample(page);
        for nav in [
            "nav-board",
            "nav-rfm",
            "nav-abc",
            "nav-customers",
            "nav-settings",
        ] {
            page.click("nav-menu");
            page.click(nav);
            page.wait_for("main h1");
            fits(page, nav);
        }
        page.click("nav-menu");
        page.click("nav-import");
        page.set_file(
            "file-input",
            &xtask::root().join("tests/data/made_cp1252.csv"),
        );
        page.wait_for("import-confirm");
        fits(page, "the preview");
    });
}

fn fits(page: &Page, what: &str) {
    let overflow = "return document.documentElement.scrollWidth - innerWidth";
    assert!(
        page.eval(overflow).as_i64().is_some_and(|over| over <= 0),
        "{what} is wider than a telephone"
    );
}
