//! From the worksheet of a pillar to the plan, its file and its calendar; and from a list of customers
//! to an action.

use journeys::{Page, journey};

fn sample(page: &Page) {
    page.open("#/");
    page.click("sample-data");
    page.wait_for("import-receipt");
}

/// What a person writes of an action.
fn write(page: &Page, typed: &[(&str, &str)]) {
    for (key, value) in typed {
        let place = format!("action-{key}");
        page.wait_for(&place);
        page.fill(&place, value);
    }
    page.click("action-save");
    page.wait_gone("action-save");
}

/// How far the page reaches beyond the window.
fn overflow(page: &Page) -> serde_json::Value {
    page.eval("return document.documentElement.scrollWidth - innerWidth")
}

/// The lines of a calendar's file, unfolded.
fn unfolded(file: &str) -> Vec<String> {
    let text = file.replace("\r\n ", "");
    text.lines().map(str::to_owned).collect()
}

#[test]
fn an_initiative_becomes_an_action_that_is_kept_and_taken_away() {
    journey("plan", |page| {
        sample(page);
        page.click("nav-pillars");
        page.wait_for("pillar-relacion");
        page.wait_text("ticked-relacion", "0 de 29");
        page.open("#/pillars/relacion");
        page.wait_for("aspect-relacion-8");
        // The course has no third aspect here, and seven in all.
        assert_eq!(page.count("aspect-relacion-3"), 0);
        page.click("tick-relacion-2-1");
        page.wait_for("act-relacion-2-1");
        page.click("act-relacion-2-1");
        // Without who and how it is not kept, and says why.
        page.wait_for("action-what");
        page.fill("action-what", "Llamar a los de clase A");
        page.click("action-save");
        page.wait_text("action-dialog", "Escribí quién se ocupa");
        write(
            page,
            &[
                ("day", "2026-01-31"),
                ("repeat", "2"),
                ("who", "Eva"),
                ("how", "Por teléfono; sin apuro"),
            ],
        );
        page.wait_text("aspect-relacion-2", "Llamar a los de clase A");
        page.fill("note-relacion-2", "Empezar por el norte");

        page.reload();
        page.wait_text("aspect-relacion-2", "Llamar a los de clase A");
        assert_eq!(page.value("note-relacion-2"), "Empezar por el norte");
        page.click("nav-pillars");
        page.wait_text("ticked-relacion", "1 de 29");

        page.click("nav-plan");
        page.wait_text("plan-rows", "Llamar a los de clase A");
        page.wait_text("plan-open", "1");
        page.fill("export-dialect", "intl");
        page.click("export-plan");
        let file = page.download("plan.csv");
        let mut lines = file.lines();
        assert_eq!(
            lines.next(),
            Some("pillar,aspect,initiative,what,who,when,how,state,result,customers")
        );
        assert_eq!(
            lines.next(),
            Some(
                "relacion,2,1,Llamar a los de clase A,Eva,R/2026-01-31/P1M,Por teléfono; sin apuro,to_do,,"
            )
        );
        page.click("export-ics");
        let calendar = unfolded(&page.download("plan.ics"));
        for line in [
            "SUMMARY:Llamar a los de clase A (Eva)",
            "DTSTART;VALUE=DATE:20260131",
            "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1",
        ] {
            assert!(
                calendar.iter().any(|one| one == line),
                "{line}: {calendar:#?}"
            );
        }
        // One press, and the next time is asked for.
        page.click("action-done");
        page.wait_text("plan-rows", "En marcha");
        for route in ["#/plan", "#/pillars", "#/pillars/rentabilizacion"] {
            page.open(route);
            page.size(390, 844);
            assert_eq!(overflow(page), 0, "{route}");
            page.size(1280, 900);
        }
        // The course, REN-2: already computed.
        page.wait_until("the number of products per customer", || {
            let told = page.text("figure-ProductsMean");
            told.contains("Cantidad de productos por cliente")
                && told.chars().any(|c| c.is_ascii_digit())
        });
    });
}

#[test]
fn a_list_of_sleepers_becomes_an_action_with_all_of_them() {
    journey("plan-from-list", |page| {
        sample(page);
        page.click("nav-dormant");
        page.wait_for("band-1y");
        page.click("band-1y");
        let label = || page.text("make-action");
        page.wait_until("the number of the list", || label().contains("clientes"));
        let count: usize = (label()
            .chars()
            .filter(char::is_ascii_digit)
            .collect::<String>())
        .parse()
        .expect("a number");
        page.click("make-action");
        write(
            page,
            &[("day", "2030-03-04"), ("who", "Juan"), ("how", "WhatsApp")],
        );
        page.wait_text("make-action-saved", &count.to_string());
        page.click("nav-plan");
        page.wait_for("plan-rows");
        page.fill("export-dialect", "intl");
        page.click("export-plan");
        let file = page.download("plan.csv");
        let row = file.lines().nth(1).expect("a row");
        assert!(row.starts_with("reactivacion,1,3,"), "{row}");
        let (_, codes) = row.rsplit_once(',').expect("columns");
        assert_eq!(codes.split(" | ").count(), count, "{row}");
        // They are looked after now, and the initiative counts as chosen.
        page.click("nav-pillars");
        page.wait_text("ticked-reactivacion", "1 de 11");
        page.wait_text(
            "managed",
            &format!("{count} clientes con al menos un contacto"),
        );

        // Who contacts whom this week.
        page.click("nav-plan");
        page.click("person-add");
        for (key, value) in [("name", "Juan"), ("hours", "2"), ("per-hour", "3")] {
            page.wait_for(&format!("person-{key}"));
            page.fill(&format!("person-{key}"), value);
        }
        page.click("person-save");
        page.wait_text("plan-calls", "6 de ");
        page.wait_for("plan-calls-rows");
        // An empty plan says how to begin.
        page.click("action-open");
        page.wait_for("action-delete");
        page.click("action-delete");
        page.wait_for("plan-empty");
    });
}
