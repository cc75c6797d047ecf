//! The registers: written by hand, kept, and held against figures worked out by hand.

use journeys::{Page, journey};

/// Opens a register by the table of contents.
fn open(page: &Page, register: &str) {
    page.click("nav-registers");
    page.wait_for("registers");
    page.click(&format!("register-{register}"));
    page.wait_for("register-print");
}

/// Adds a row: what is typed, by test id.
fn add(page: &Page, register: &str, typed: &[(&str, &str)]) {
    page.click(&format!("{register}-add"));
    for (key, value) in typed {
        let place = format!("{register}-{key}");
        page.wait_for(&place);
        page.fill(&place, value);
    }
    page.click(&format!("{register}-save"));
    page.wait_gone(&format!("{register}-save"));
}

fn sample(page: &Page) {
    page.open("#/");
    page.click("sample-data");
    page.wait_for("import-receipt");
}

/// How many rows are shown.
fn count(page: &Page, register: &str) -> usize {
    page.count(&format!("{register}-open"))
}

#[test]
fn complaints_are_kept_and_their_figures_agree_with_the_hand() {
    journey("complaints", |page| {
        sample(page);
        open(page, "complaints");
        // Two answered after 2 and 5 days; one of long ago open and so overdue.
        let all: [&[(&str, &str)]; 3] = [
            &[
                ("date", "2025-03-01"),
                ("customer", "C211"),
                ("reason", "Demora"),
                ("answered", "2025-03-03"),
                ("gesture-cost", "1500"),
                ("step-2", "2025-03-02"),
            ],
            &[
                ("date", "2025-03-10"),
                ("customer", "C212"),
                ("reason", "demora"),
                ("answered", "2025-03-15"),
            ],
            &[
                ("date", "2025-03-20"),
                ("customer", "Vecina del fondo"),
                ("reason", "Faltante"),
            ],
        ];
        for complaint in all {
            add(page, "complaint", complaint);
        }
        let agree = || {
            page.wait_text("complaint-days", "3,5");
            page.wait_text("complaint-overdue", "1");
            page.wait_text("complaint-open-count", "1");
            page.wait_text("complaint-gestures", "1.500");
            page.wait_text("complaint-pareto", "67%");
            page.wait_text("complaint-again-card", "1 que no están en tus ventas");
            page.wait_text("complaint-rows", "Revisión y análisis");
            assert_eq!(count(page, "complaint"), 3);
        };
        agree();
        page.reload();
        page.wait_for("complaint-rows");
        agree();
        // Five days are allowed now: both were answered in time.
        page.fill("sla-2", "5");
        page.wait_until("both in time", || {
            !page.text("complaint-rows").contains("Tarde")
        });
        // A needed customer is asked for, and a row that is deleted comes back.
        page.click("complaint-add");
        page.wait_for("complaint-save");
        page.click("complaint-save");
        page.wait_until("what is missing", || {
            page.eval("return document.querySelector('dialog .field-error')?.textContent ?? ''")
                .as_str()
                .is_some_and(|text| text.contains("Falta"))
        });
        page.press("\u{e00c}");
        page.wait_gone("complaint-save");
        page.click("complaint-open");
        page.wait_for("complaint-delete");
        page.click("complaint-delete");
        page.wait_until("one less", || count(page, "complaint") == 2);
        page.click("complaint-undo");
        page.wait_until("back again", || count(page, "complaint") == 3);
        // The reasons without an answer wait on the next page; the manual prints what was prepared.
        open(page, "problems");
        page.wait_text("unprepared", "Demora");
        let problem = [
            ("problem", "DEMORA"),
            ("answer", "Avisar y enviar hoy"),
            ("deadline", "2"),
        ];
        add(page, "problem", &problem);
        page.wait_until("only one left", || {
            !page.text("unprepared").contains("Demora")
        });
        page.click("manual");
        page.wait_text("printed-manual", "Avisar y enviar hoy");
        page.wait_text("printed-manual", "2 días");
    });
}

#[test]
fn surveys_are_typed_or_come_from_a_file() {
    journey("surveys", |page| {
        page.open("#/registers");
        page.wait_for("firm-name");
        page.fill("firm-name", "Sur");
        open(page, "surveys");
        let bad = page.file("mal.csv", "fecha;puntaje\nayer;11\n");
        page.set_file("survey-file", &bad);
        page.wait_text("survey-refused", "Línea 2: «11»");
        let good = page.file(
            "bien.csv",
            "fecha;cliente;palabra;recomendo;puntaje;falla\n\
             01/03/2025;C1;Rápidos;si;8;\n31/03/2025;C2;rapidos;si;9;\n30/04/2025;C3;Caros;no;5;El envío\n",
        );
        page.set_file("survey-file", &good);
        page.wait_text("survey-added", "3 respuestas");
        add(
            page,
            "survey",
            &[("date", "2025-05-02"), ("word", "Amables"), ("score", "8")],
        );
        let agree = || {
            // (8 + 9 + 5 + 8) / 4 and 2 of 3
            page.wait_text("survey-mean", "7,5");
            page.wait_text("survey-recommend", "67%");
            page.wait_text("survey-failures", "El envío");
            assert_eq!(count(page, "survey"), 4);
        };
        agree();
        page.reload();
        page.wait_for("survey-mean");
        agree();
        page.click("survey-form");
        page.wait_text(
            "printed-form",
            "¿Recordás por qué eligiste Sur la primera vez?",
        );
    });
}

#[test]
fn referrals_benefits_and_permissions() {
    journey("referrals", |page| {
        sample(page);
        open(page, "referrals");
        let brought = [
            ("date", "2024-01-01"),
            ("referrer", "C211"),
            ("referred", "C212"),
        ];
        add(page, "referral", &brought);
        page.wait_text("referrers", "$");
        add(page, "affiliate", &[("customer", "C211"), ("fixed", "100")]);
        page.wait_text("affiliate-rows", "100");
        page.fill("acquisition", "50");
        page.wait_text("affiliate-rows", "Más caro que el CAC");
        open(page, "benefits");
        add(page, "benefit", &[("category", "Oro"), ("cost", "10")]);
        page.wait_text("benefit-total", "En total");
        open(page, "testimonials");
        add(
            page,
            "testimonial",
            &[("customer", "C211"), ("text", "No me nombren")],
        );
        let disabled =
            "return document.querySelector('[data-testid=export-testimonials]').disabled";
        assert_eq!(page.eval(disabled), true);
        page.click("testimonial-add");
        page.wait_for("testimonial-customer");
        page.fill("testimonial-customer", "C212");
        page.fill("testimonial-text", "Siempre cumplen");
        page.eval("document.querySelector('[data-testid=testimonial-permission]').click()");
        page.click("testimonial-save");
        page.wait_until("something to show", || page.eval(disabled) == false);
        page.fill("export-dialect", "intl");
        page.click("export-testimonials");
        let file = page.download("testimonials.csv");
        assert!(file.contains("C212,Siempre cumplen"));
        assert!(!file.contains("No me nombren"));
    });
}

#[test]
fn a_customer_file_is_kept_and_leads_to_who_is_due() {
    journey("customer-file", |page| {
        sample(page);
        page.open("#/customers/C211");
        page.wait_for("file-person");
        page.wait_text("file-block-3", "100%");
        page.fill("file-person", "Marta");
        page.fill("file-time", "mañana");
        page.fill("file-every", "30");
        // Of the contact: the person and what the sample tells; of the preferences one of six.
        page.wait_text("file-block-2", "17%");
        add(page, "custom", &[("name", "Seguro"), ("value", "ESSALUD")]);
        page.eval("document.querySelector('[data-testid=custom-open]').click()");
        page.wait_for("custom-sensitive");
        page.eval("document.querySelector('[data-testid=custom-sensitive]').click()");
        page.click("custom-save");
        page.wait_text("custom-rows", "Sensible");
        add(
            page,
            "interaction",
            &[("date", "2025-01-01"), ("note", "Prefiere que lo llamen")],
        );
        page.reload();
        page.wait_for("file-person");
        assert_eq!(page.value("file-person"), "Marta");
        page.click("file-sheet");
        page.wait_text("printed-customer", "Prefiere que lo llamen");
        page.wait_text("printed-customer", "Marta");
        assert!(!page.text("printed-customer").contains("ESSALUD"));
        open(page, "contacts");
        // 30 days after 1 January.
        page.wait_text("contacts-due-rows", "31/01/2025");
        page.wait_text("contacts-due-rows", "Vencido");
    });
}

#[test]
fn the_registers_fit_on_a_telephone() {
    journey("registers-telephone", |page| {
        page.size(390, 844);
        sample(page);
        for (name, last) in [
            ("complaints", "complaint-rules"),
            ("surveys", "survey-import"),
            ("referrals", "affiliate"),
            ("testimonials", "testimonial"),
            ("problems", "training"),
            ("contacts", "contact-files"),
            ("benefits", "benefit"),
            ("path", "planned"),
            ("policies", "channel"),
            ("survey-form", "printed-form"),
        ] {
            page.open(&format!("#/registers/{name}"));
            page.wait_for(last);
            let overflow = "return document.documentElement.scrollWidth - innerWidth";
            let over = page.eval(overflow).as_i64();
            assert!(over.is_some_and(|over| over <= 0), "{name}: {over:?}");
        }
    });
}
