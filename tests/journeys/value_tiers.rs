//! Whom to keep, whom to grow, whom not: what a person notes changes the tiers, and is kept.

use journeys::journey;

#[test]
fn what_is_noted_of_a_customer_counts_and_can_be_taken_back() {
    journey("value-tiers", |page| {
        page.open("#/");
        page.click("sample-data");
        page.wait_for("import-receipt");
        page.click("nav-value-tiers");
        page.wait_for("tiers-rows");
        let first = "return document.querySelector('[data-testid=tiers-rows] th a').textContent";
        let name = page.eval(first).as_str().expect("a name").to_owned();
        page.click("tiers-edit");
        page.wait_text("tiers-why", "Más valiosos (MVC)");
        page.fill("contacts-2", "3");
        page.fill("tiers-potential", "99000000");
        page.click("tiers-done");
        page.wait_text("tiers-rows", "anotado");
        // Visits so dear that nothing is left; the room to grow is still there.
        page.fill("cost-2", "1000000000");
        page.click("tiers-sort-gap");
        page.click("tier-mgc");
        page.wait_text("tiers-rows", &name);

        // By hand, with a decision and why.
        page.click("tiers-edit");
        page.fill("tiers-by-hand", "bz");
        page.fill("tiers-decision", "change_terms");
        page.fill("tiers-reason", "Paga tarde");
        page.click("flag-arrears");
        page.wait_text("tiers-why", "Lo pusiste vos");
        page.click("tiers-done");
        page.fill("export-dialect", "intl");
        page.click("export-value-tiers");
        let file = page.download("value_tiers.csv");
        let row = (file.lines().find(|row| row.contains(&name))).expect("the customer");
        assert!(row.contains(",bz,true,true,"), "{row}");
        assert!(row.ends_with("arrears,change_terms,Paga tarde"), "{row}");

        page.reload();
        page.wait_for("tiers-rows");
        page.click("tiers-sort-actual");
        page.click("tier-bz");
        page.wait_text("tiers-rows", "a mano");
        page.click("tiers-edit");
        page.click("tiers-clear");
        page.click("tiers-done");
        page.wait_until("nobody by hand", || {
            !page.text("value-tiers").contains("a mano")
        });
    });
}

#[test]
fn the_limit_of_one_to_one_moves_and_is_kept() {
    journey("one-to-one", |page| {
        page.open("#/");
        page.click("sample-data");
        page.wait_for("import-receipt");
        page.click("nav-value-tiers");
        page.wait_for("one-to-one-limit");
        page.fill("one-to-one-limit", "10");
        page.wait_text("one-to-one-says", "Uno a uno: 10 clientes");
        page.click("tiers-side-one-to-one");
        page.wait_text("tiers-totals", "10 clientes");
        page.reload();
        page.wait_text("one-to-one-says", "Uno a uno: 10 clientes");
        page.click("one-to-one-usual");
        page.wait_gone("one-to-one-usual");
        page.size(390, 844);
        let overflow = "return document.documentElement.scrollWidth - innerWidth";
        assert_eq!(page.eval(overflow), 0);
    });
}
