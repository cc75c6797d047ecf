//! Does it work? An action from a list, dated in the past of the sample: what its customers bought after
//! it, without a control group and with one.

use journeys::{Page, journey};

/// Opens the first action of the plan, and in it what has to do with measuring.
fn open_action(page: &Page) {
    page.click("nav-plan");
    page.wait_for("plan-rows");
    page.click("action-open");
    page.wait_for("action-what");
    page.eval("document.querySelector('[data-testid=action-measure]').open = true");
}

fn save(page: &Page) {
    page.click("action-save");
    page.wait_gone("action-save");
}

#[test]
fn an_action_from_a_list_is_measured() {
    journey("effect", |page| {
        page.open("#/");
        page.click("sample-data");
        page.wait_for("import-receipt");
        page.click("nav-effect");
        page.wait_for("effect-empty");

        page.click("nav-value-tiers");
        page.wait_for("tiers-rows");
        page.wait_until("the number of the list", || {
            page.text("make-action").contains("clientes")
        });
        page.click("make-action");
        page.wait_for("action-what");
        page.fill("action-day", "2026-03-02");
        page.fill("action-who", "Eva");
        page.fill("action-how", "Por teléfono");
        page.click("action-more");
        page.fill("action-cost", "100000");
        page.fill("action-gain", "150000");
        save(page);
        page.wait_for("make-action-saved");

        // Before and after alone prove nothing, and the page says so; the season stands beside it.
        page.click("nav-effect");
        page.wait_text("effect-rows", "Sin control");
        page.wait_text("effect-no-control", "un año antes, pasaron de");
        page.wait_text("effect-notes", "se mide desde la fecha prevista");
        page.wait_text("effect-rows", "50,0");

        // Four of ten are kept aside, and are not in the list any more.
        open_action(page);
        page.fill("action-control", "40");
        page.wait_text("action-aside", "al azar, para no contactar");
        page.fill("action-objective", "frequency");
        save(page);
        page.click("nav-effect");
        page.wait_text("effect-rows", "apartados");
        page.wait_text("effect-share", "con 95 % de confianza, entre");
        page.wait_text("effect-mean", "de diferencia");
        page.wait_text("effect-indicator", "Apartados");
        page.wait_text("effect-segments", "Campeones");
        page.wait_for("effect-weeks");

        page.fill("effect-days", "60");
        page.wait_text("effect-rows", "60 días");
        page.fill("export-dialect", "intl");
        page.click("export-effect");
        let file = page.download("effect.csv");
        let mut lines = file.lines();
        let heads: Vec<&str> = lines.next().expect("heads").split(',').collect();
        let row: Vec<&str> = lines.next().expect("a row").split(',').collect();
        let cell = |head: &str| {
            let place = heads.iter().position(|one| *one == head).expect(head);
            // What stands before may hold commas; counted from the end.
            row[row.len() + place - heads.len()]
        };
        assert_eq!(
            (cell("start"), cell("days"), cell("objective")),
            ("2026-03-02", "60", "frequency")
        );
        let count = |head: &str| cell(head).parse::<f64>().expect("a number");
        let all = count("customers") + count("control");
        assert_eq!(count("control"), (all * 0.4).round());
        assert_eq!(cell("roi_planned"), "0.5");

        page.reload();
        page.wait_text("effect-rows", "60 días");
        assert_eq!(page.value("effect-days"), "60");

        // Ticked off today, which is after the data; it was done in March.
        page.click("nav-plan");
        page.click("action-done");
        page.wait_text("plan-rows", "Hecha");
        page.click("nav-effect");
        page.wait_text("effect-waiting", "Empieza después del último dato");
        open_action(page);
        page.wait_text("action-dialog", "esta acción ya empezó");
        page.fill("action-done-on", "2026-03-10");
        save(page);
        page.click("nav-effect");
        page.wait_text("effect-rows", "10/03/2026");

        let overflow = "return document.documentElement.scrollWidth - innerWidth";
        page.size(390, 844);
        assert_eq!(page.eval(overflow), 0);
    });
}
