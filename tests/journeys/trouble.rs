//! Files that are none, and cells that nobody can decide: a clear message, and nothing lost.

use journeys::{Page, journey};

/// The sample is loaded first: whatever goes wrong afterwards must leave it as it is.
fn with_sample(name: &str, walk: impl FnOnce(&Page)) {
    journey(name, |page| {
        page.open("#/");
        page.click("sample-data");
        page.wait_for("import-receipt");
        walk(page);
    });
}

fn still_there(page: &Page) {
    assert_eq!(
        page.attribute("import-receipt", "data-date-max"),
        "2026-06-30"
    );
    page.click("nav-abc");
    page.wait_for("export-abc");
    page.click("nav-import");
    page.wait_for("import-receipt");
}

#[test]
fn broken_files_are_named_and_cost_nothing() {
    with_sample("broken", |page| {
        let broken: [(&str, &[u8], &str); 4] = [
            ("foto.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "imagen"),
            ("vacio.csv", b"", "vac"),
            ("titulos.csv", b"Fecha;Cliente;Importe\n", "fila"),
            ("carta.csv", b"Hola\nqu\xe9 tal\n", "columna"),
        ];
        for (name, bytes, word) in broken {
            page.set_file("file-input", &page.file(name, bytes));
            page.wait_text("import-error", name);
            let said = page.text("import-error").to_lowercase();
            assert!(said.contains(word), "{name}: {said}");
            still_there(page);
        }
    });
}

#[test]
fn amounts_that_cannot_be_decided_are_asked_about() {
    with_sample("undecided", |page| {
        let file = page.file(
            "miles.csv",
            "Fecha;Cliente;Importe\n13/02/2024;Ana;14.000\n14/02/2024;Beto;1.500\n",
        );
        page.set_file("file-input", &file);
        page.wait_text("import-question", "14.000");
        assert_eq!(page.attribute("import-confirm", "disabled"), "true");
        page.click("ask-number-comma");
        page.wait_gone("import-question");
        page.click("import-confirm");
        page.wait_until("the new receipt", || {
            page.is_visible("import-receipt")
                && page.attribute("import-receipt", "data-customers") == "2"
        });
        assert_eq!(
            page.attribute("import-receipt", "data-amount-total"),
            "15500.00"
        );
        page.click("import-undo");
        page.wait_until("the sample to be back", || {
            page.attribute("import-receipt", "data-date-max") == "2026-06-30"
        });
        still_there(page);
    });
}

#[test]
fn dates_that_cannot_be_decided_are_asked_about() {
    with_sample("undecided-dates", |page| {
        let file = page.file(
            "fechas.csv",
            "Fecha;Cliente;Importe\n03/04/2024;Ana;14,50\n05/06/2024;Beto;1,25\n",
        );
        page.set_file("file-input", &file);
        page.wait_text("import-question", "03/04/2024");
        page.click("ask-date-month");
        page.wait_gone("import-question");
        page.click("import-confirm");
        page.wait_until("the new receipt", || {
            page.is_visible("import-receipt")
                && page.attribute("import-receipt", "data-date-min") == "2024-03-04"
        });
    });
}
