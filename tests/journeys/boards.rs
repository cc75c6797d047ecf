//! The boards of the course: answered, scored, kept; a tier's list becomes an action.

use journeys::{Page, journey};

const BOARDS: [&str; 9] = [
    "idic",
    "diagnosis",
    "questions",
    "strategies",
    "roadmap",
    "blocks",
    "loyalty",
    "voice",
    "sale",
];

fn sample(page: &Page) {
    page.open("#/");
    page.click("sample-data");
    page.wait_for("import-receipt");
}

#[test]
fn boards_are_answered_scored_and_kept() {
    journey("boards", |page| {
        sample(page);
        page.click("nav-boards");
        page.wait_text("board-questions-progress", "0 de 14");
        page.wait_text("boards-next", "IDIC");

        // GRC-12: the state of a step is told by the data.
        page.open("#/boards/idic");
        page.wait_text("idic-differentiate-state", "Sí");
        page.wait_text("idic-interact-state", "No");
        page.fill("idic-interact-missing", "Anotar los llamados");

        // GRC-3: four lines, eight points.
        page.open("#/boards/diagnosis");
        page.wait_for("focus-0-0");
        for (line, score) in [2, 1, 1].into_iter().enumerate() {
            page.click(&format!("focus-{line}-{score}"));
        }
        page.wait_text("focus-score", "3 de 4 respondidas");
        page.click("focus-3-0");
        page.wait_text("focus-score", "4 de 8");

        // GRC-14 to 16: evidence beside the question, an answer with its date.
        page.open("#/boards/questions");
        page.wait_text("questions-tally", "14 sin contestar");
        page.wait_until("a figure beside the eleventh question", || {
            page.text("known-best").contains("0 de ")
        });
        page.click("answer-1-partly");
        page.click("answer-10-yes");
        page.click("answer-12-no");
        page.fill("question-12-note", "Revisar los BZ");
        page.wait_text(
            "questions-tally",
            "1 sí · 1 en parte · 1 no · 11 sin contestar",
        );
        page.wait_text("question-1-day", "Contestada el");

        page.reload();
        page.wait_text(
            "questions-tally",
            "1 sí · 1 en parte · 1 no · 11 sin contestar",
        );
        assert_eq!(page.value("question-12-note"), "Revisar los BZ");
        page.open("#/boards/diagnosis");
        page.wait_text("focus-score", "4 de 8");
        page.open("#/boards/idic");
        page.wait_for("idic-interact-missing");
        assert_eq!(page.value("idic-interact-missing"), "Anotar los llamados");
        page.click("nav-boards");
        page.wait_text("board-questions-progress", "3 de 14");
        page.wait_text("board-diagnosis-progress", "4 de 8");
        for board in BOARDS {
            page.open(&format!("#/boards/{board}"));
            page.wait_for("board-print");
            page.size(390, 844);
            let beyond = page.eval("return document.documentElement.scrollWidth - innerWidth");
            assert_eq!(beyond, 0, "{board}");
            page.size(1280, 900);
        }
    });
}

#[test]
fn strategies_roadmap_and_sale_are_decided_and_kept() {
    journey("boards-decided", |page| {
        sample(page);
        // GRC-13a: the list of the most valuable becomes an action.
        page.open("#/boards/strategies");
        page.wait_for("strategy-mvc-customers");
        page.click("strategy-mvc-action");
        page.wait_for("action-day");
        for (key, value) in [("day", "2030-03-04"), ("who", "Eva"), ("how", "Una visita")] {
            page.fill(&format!("action-{key}"), value);
        }
        page.click("action-save");
        page.wait_for("strategy-mvc-action-saved");
        page.fill("strategy-bz-text", "Cambiar las condiciones");
        page.click("strategy-mgc-list");
        page.wait_text("value-tiers-list", "Con más para crecer");

        // FID-9, FID-11.
        page.open("#/boards/roadmap");
        page.wait_text("roadmap-next", "Objetivos de negocios");
        page.click("pick-profitability");
        page.wait_text("roadmap-next", "Estrategia CRM");
        page.click("pick-keep");
        page.fill("move-roles-owner", "Juan");
        page.fill("move-roles-day", "2020-01-01");
        page.wait_text("move-roles", "Vencido");

        // FID-10, FID-12b, FID-16, FID-17.
        page.open("#/boards/blocks");
        page.wait_for("block-0-4");
        page.click("block-0-4");
        page.wait_text("block-score", "1 de 8 respondidas");
        page.open("#/boards/loyalty");
        page.wait_for("band-keep-text");
        page.fill("band-keep-text", "Cuidar a los defensores");
        page.open("#/boards/voice");
        page.click("voice-add");
        page.wait_for("voice-seeks");
        page.fill("voice-seeks", "Entrega en el día");
        page.click("voice-save");
        page.wait_text("voice-rows", "Entrega en el día");
        page.open("#/boards/sale");
        page.click("sale-done-4");
        page.wait_text("sale-checklist", "1 de 10 pasos");

        page.reload();
        page.wait_text("sale-checklist", "1 de 10 pasos");
        page.wait_text("sale-rows", "Venta (O/C)");
        page.open("#/boards/roadmap");
        page.wait_text("roadmap-next", "Programas CRM");
        assert_eq!(page.value("move-roles-owner"), "Juan");
        page.open("#/boards/strategies");
        page.wait_for("strategy-bz-text");
        assert_eq!(page.value("strategy-bz-text"), "Cambiar las condiciones");
        page.click("nav-plan");
        page.wait_text("plan-rows", "Retener a los más valiosos");
    });
}
