//! What the portfolio is like, group by group; and how the results came to be.

use journeys::journey;

#[test]
fn groups_of_any_trait_add_up_and_are_taken_away() {
    journey("profiles", |page| {
        page.open("#/");
        page.click("sample-data");
        page.wait_for("import-receipt");
        page.click("nav-profiles");
        page.wait_text("profiles-rows", "Toda la cartera");
        page.wait_text("profiles-weekdays", "de las ventas del período");
        page.wait_text("profiles-channels", "Mostrador");
        page.click("profiles-by-salesperson");
        page.wait_text("profiles-rows", "Bruno");
        page.fill("export-dialect", "intl");
        page.click("export-profiles");
        let file = page.download("profiles.csv");
        let mut lines = file.lines();
        let head: Vec<&str> = lines.next().expect("a head").split(',').collect();
        let at = head
            .iter()
            .position(|name| *name == "buyers")
            .expect("buyers");
        let buyers = |row: &str| {
            row.split(',')
                .nth(at)
                .and_then(|cell| cell.parse::<u32>().ok())
        };
        assert!(
            file.lines()
                .skip(1)
                .all(|row| row.starts_with("salesperson,")),
            "{file}"
        );
        let sum: u32 = lines.filter_map(buyers).sum();
        let whole = "return [...document.querySelectorAll('[data-testid=profiles-rows] tr')].at(-1)\
            .cells[2].textContent.split(/\\s/)[0]";
        assert_eq!(page.eval(whole), sum.to_string());

        // A segment leads to its customers.
        page.click("profiles-by-segment");
        page.wait_text("profiles-rows", "Campeones");
        let link =
            "return document.querySelector('[data-testid=profiles-rows] a').getAttribute('href')";
        let link = page.eval(link);
        let href = link.as_str().expect("a link");
        assert!(href.starts_with("#/customers?segment="), "{href}");

        page.click("nav-results");
        page.wait_text("results-bridge", "los que se fueron");
        page.wait_text("results-history", "30 de jun de 2026");
        page.wait_for("results-depth");
    });
}
