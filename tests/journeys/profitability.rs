//! Earning more: averages, margin by product, the better product, a discount that pays or not.

use journeys::journey;

#[test]
fn products_steps_and_discounts_answer_and_are_kept() {
    journey("profitability", |page| {
        page.open("#/");
        page.click("sample-data");
        page.wait_for("import-receipt");
        page.click("nav-profitability");
        page.wait_for("profit-rows");
        page.fill("profit-discount-input", "5");
        page.wait_text("profit-discount-says", "5,0");
        page.fill("profit-discount-input", "100");
        page.wait_text("profit-discount-says", "no se paga");
        page.wait_for("profit-step");
        page.click("profit-step");
        page.wait_text("profit-takers", "en juego");
        page.wait_for("profit-mix-rows");
        page.fill("export-dialect", "intl");
        page.click("export-profitability");
        let file = page.download("profitability.csv");
        assert!(
            file.starts_with("item,category,revenue,margin,margin_rate,buyers,"),
            "{file}"
        );
        page.click("profit-level-category");
        page.wait_gone("profit-step");
        page.reload();
        page.wait_for("profit-rows");
        assert_eq!(page.value("profit-discount-input"), "100");
        page.size(390, 844);
        let overflow = "return document.documentElement.scrollWidth - innerWidth";
        assert_eq!(page.eval(overflow), 0);
    });
}
