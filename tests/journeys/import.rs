//! Files as firms have them: spreadsheets, several at once, several currencies, rows to be mended,
//! next month's file, customers who stand twice.

use journeys::{Page, journey};
use std::path::PathBuf;

fn sheet(name: &str) -> PathBuf {
    xtask::root().join("tests/data/sheets").join(name)
}

fn receipt(page: &Page, name: &str) -> String {
    page.attribute("import-receipt", name)
}

fn asked_for(page: &Page, part: &str) -> bool {
    let script = format!(
        "return performance.getEntriesByType('resource').some((one) => one.name.includes('{part}'))"
    );
    page.eval(&script) == true
}

#[test]
fn a_spreadsheet_with_several_sheets_is_read_by_a_program_of_its_own() {
    journey("spreadsheet", |page| {
        page.open("#/");
        assert!(!asked_for(page, "sheets_bg"), "loaded before it is needed");
        page.set_file("file-input", &sheet("sales.xlsx"));
        page.wait_for("import-sheet");
        assert_eq!(page.value("map-amount"), "Importe");
        page.click("import-confirm");
        page.wait_for("import-receipt");
        assert_eq!(receipt(page, "data-rows-accepted"), "4");
        assert_eq!(receipt(page, "data-rows-rejected"), "1"); // the total
        assert_eq!(receipt(page, "data-amount-total"), "747.15");
        assert_eq!(receipt(page, "data-date-max"), "2024-02-29");

        // The other sheet, typed by hand, beside it.
        page.set_file("file-input", &sheet("sales.xlsx"));
        page.wait_for("import-sheet");
        page.fill("import-sheet", "A mano");
        page.wait_text("import-preview", "Peña");
        page.click("import-confirm");
        page.wait_until("the second receipt", || {
            page.is_visible("import-receipt") && receipt(page, "data-customers") == "2"
        });
        assert_eq!(receipt(page, "data-amount-total"), "1734.56");
        page.wait_text("import-list", "6 filas");
        page.wait_text("import-list", "sales.xlsx › A mano");

        // The same sheet again: nothing counts twice unless they say so.
        page.set_file("file-input", &sheet("sales.xlsx"));
        page.wait_for("import-again");
        page.click("import-confirm");
        page.wait_for("import-receipt");
        page.wait_text("import-list", "6 filas");
        page.set_file("file-input", &sheet("sales.xlsx"));
        page.wait_for("import-again");
        page.click("import-add-anyway");
        page.wait_gone("import-again");
        page.click("import-confirm");
        page.wait_for("import-twice");
        page.wait_text("import-list", "10 filas");
        page.click("import-undo");
        page.wait_gone("import-twice");
        page.wait_text("import-list", "6 filas");
    });
}

#[test]
fn spreadsheets_that_cannot_be_read_say_why_and_what_to_do() {
    journey("broken-spreadsheets", |page| {
        page.open("#/");
        for (file, word) in [
            ("locked.xlsx", "contraseña"),
            ("bomb.xlsx", "grande"),
            ("truncated.xlsx", "dañada"),
            ("empty.xlsx", "vacía"),
        ] {
            page.set_file("file-input", &sheet(file));
            page.wait_text("import-error", file);
            let said = page.text("import-error").to_lowercase();
            assert!(said.contains(word), "{file}: {said}");
            page.wait_for("sample-data");
        }
    });
}

#[test]
fn several_files_at_once_are_one_import_whatever_the_order_of_their_columns() {
    journey("several-files", |page| {
        let january = page.file(
            "enero.csv",
            "Fecha;Cliente;Importe\n13/01/2024;Ana;10,50\n14/01/2024;Beto;20,00\n",
        );
        let february = page.file(
            "febrero.csv",
            "Importe;Fecha;Cliente\n5,25;15/02/2024;Ana\n",
        );
        let photo = page.file("foto.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice());
        page.open("#/");
        page.set_files("file-input", &[&january, &february, &photo]);
        page.wait_text("import-files", "foto.csv");
        // The one that can't be read stands in the way until it is put away.
        assert_eq!(page.attribute("import-error", "role"), "alert");
        page.click("[aria-label='No importar foto.csv']");
        page.click("import-confirm");
        page.wait_for("import-receipt");
        assert_eq!(receipt(page, "data-rows-accepted"), "3");
        assert_eq!(receipt(page, "data-amount-total"), "35.75");
        assert_eq!(receipt(page, "data-customers"), "2");
        assert_eq!(receipt(page, "data-date-min"), "2024-01-13");
        assert_eq!(receipt(page, "data-date-max"), "2024-02-15");
        page.click("import-undo");
        page.wait_gone("import-receipt");
        assert_eq!(page.count("import-bring-back"), 2);
    });
}

#[test]
fn next_months_file_needs_one_click() {
    journey("next-month", |page| {
        let sales = |month: u32| {
            format!(
                "Cuándo;Quién;Cuánto\n03/0{month}/2024;Ana;1.500\n04/0{month}/2024;Beto;2.250\n"
            )
        };
        page.open("#/");
        page.set_file("file-input", &page.file("mayo.csv", sales(5)));
        for (field, heading) in [
            ("date", "Cuándo"),
            ("customer", "Quién"),
            ("amount", "Cuánto"),
        ] {
            page.fill(&format!("map-{field}"), heading);
            page.wait_until("the choice to be taken", || {
                page.value(&format!("map-{field}")) == heading
            });
        }
        page.click("ask-date-day");
        page.wait_gone("ask-date-day");
        page.click("ask-number-comma");
        page.wait_gone("import-question");
        page.click("import-confirm");
        page.wait_for("import-receipt");
        assert_eq!(receipt(page, "data-amount-total"), "3750.00");
        page.reload();
        page.set_file("file-input", &page.file("junio.csv", sales(6)));
        page.wait_for("import-remembered");
        page.click("import-confirm");
        page.wait_text("import-list", "junio.csv");
        assert_eq!(receipt(page, "data-amount-total"), "3750.00");
        assert_eq!(receipt(page, "data-date-min"), "2024-06-03");
        page.wait_text("import-list", "4 filas");
    });
}

#[test]
fn currencies_are_never_added_up_unasked() {
    journey("currencies", |page| {
        let file = page.file(
            "monedas.csv",
            "Fecha;Cliente;Moneda;Importe\n13/01/2024;Ana;ARS;1000,00\n14/01/2024;Beto;USD;10,00\n15/01/2024;Ana;ARS;500,50\n",
        );
        page.open("#/");
        page.set_file("file-input", &file);
        page.wait_text("import-question", "USD");
        assert_eq!(page.attribute("import-confirm", "disabled"), "true");
        page.click("ask-currency-convert");
        page.fill("rates-base", "ARS");
        page.fill("rate-USD", "1.050,50");
        page.click("rates-use");
        page.wait_gone("import-question");
        page.click("import-confirm");
        page.wait_for("import-receipt");
        assert_eq!(receipt(page, "data-amount-total"), "12005.50");
    });
}

#[test]
fn files_in_other_moneys_are_asked_about_too() {
    journey("other-money", |page| {
        let pesos = page.file(
            "pesos.csv",
            "Fecha;Cliente;Importe\n13/01/2024;Ana;$ 1000,00\n14/01/2024;Beto;$ 20,00\n",
        );
        let dollars = page.file(
            "dolares.csv",
            "Fecha;Cliente;Importe\n15/01/2024;Ana;US$ 10,00\n16/01/2024;Caro;US$ 1,50\n",
        );
        page.open("#/");
        // In one go: neither is loaded yet.
        page.set_files("file-input", &[&pesos, &dollars]);
        page.wait_text("import-question", "USD");
        assert_eq!(page.attribute("import-confirm", "disabled"), "true");
        page.click("ask-currency-convert");
        page.fill("rate-USD", "1.000,00");
        page.click("rates-use");
        page.wait_gone("import-question");
        page.click("import-confirm");
        page.wait_for("import-receipt");
        assert_eq!(receipt(page, "data-amount-total"), "12520.00");
        page.click("import-undo");
        page.wait_for("import-bring-back");

        // One after the other; to start afresh is an answer too.
        page.set_file("file-input", &pesos);
        page.click("import-confirm");
        page.wait_text("import-list", "2 filas");
        page.set_file("file-input", &dollars);
        page.wait_for("import-question");
        page.click("import-place-replace");
        page.wait_gone("import-question");
        page.click("import-confirm");
        page.wait_for("import-receipt");
        assert_eq!(receipt(page, "data-amount-total"), "11.50");
        assert_eq!(page.count("import-moneys"), 0);
        // Brought back beside it, that is said.
        let back = "return [...document.querySelectorAll('tr[data-file=\"pesos.csv\"] \
            [data-testid=import-bring-back]')][0].click()";
        page.eval(back);
        page.wait_text("import-moneys", "USD");
    });
}

#[test]
fn a_file_that_loads_itself_says_when_it_was_loaded_before() {
    journey("twice-by-itself", |page| {
        let file = page.file(
            "febrero.csv",
            "Fecha;Cliente;Importe\n13/02/2024;Ana;12,50\n",
        );
        page.open("#/?auto=1");
        page.set_file("file-input", &file);
        page.wait_text("import-list", "1 fila");
        page.set_file("file-input", &file);
        page.wait_for("import-twice");
        page.wait_text("import-list", "2 filas");
        page.click("import-undo");
        page.wait_gone("import-twice");
        page.wait_text("import-list", "1 fila");
        // One file that can't be read imports nothing, and says so.
        page.set_file("file-input", &page.file("vacio.csv", ""));
        page.wait_for("import-error");
        page.wait_text("import-list", "1 fila");
    });
}

#[test]
fn rows_of_one_fault_are_mended_together() {
    journey("mend", |page| {
        let mut text = String::from("Fecha;Cliente;Importe\n");
        for day in 13..=28 {
            text.push_str(&format!("{day}/02/2024;Ana;10,00\n"));
        }
        text.push_str("02/29/2024;Beto;7,50\nayer;Caro;1,00\n");
        page.open("#/");
        page.set_file("file-input", &page.file("mezcla.csv", text));
        page.click("import-confirm");
        page.wait_for("import-receipt");
        assert_eq!(receipt(page, "data-rows-rejected"), "2");
        page.click("fix-dates");
        page.click("import-confirm");
        page.wait_until("the mended receipt", || {
            page.is_visible("import-receipt") && receipt(page, "data-rows-rejected") == "1"
        });
        assert_eq!(receipt(page, "data-amount-total"), "167.50");
        assert_eq!(receipt(page, "data-date-max"), "2024-02-29");
        // In place of the first reading, not beside it.
        page.wait_text("import-list", "17 filas");
        page.fill("compare-total", "168,50");
        page.wait_text("compare-verdict", "1,00");
    });
}

/// `printf 'Fecha;Cliente;Importe\n13/02/2024;Ana;12,50\n' | sha256sum`
const SHA256: &str = "bc251277810d0343f00948cdcb3a050ce3c2d9d22819a795861a16439dba28e8";

#[test]
fn the_same_file_twice_does_not_count_twice() {
    journey("same-file", |page| {
        let text = "Fecha;Cliente;Importe\n13/02/2024;Ana;12,50\n";
        page.open("#/");
        page.set_file("file-input", &page.file("febrero.csv", text));
        page.click("import-confirm");
        page.wait_for("import-receipt");
        let sha256 = "return document.querySelector('[data-testid=import-details]').textContent";
        page.wait_until("the fingerprint of sha256sum", || {
            (page.eval(sha256).as_str()).is_some_and(|text| text.contains(SHA256))
        });
        page.set_file("file-input", &page.file("otro-nombre.csv", text));
        page.wait_for("import-again");
        page.click("import-confirm");
        page.wait_for("import-receipt");
        page.wait_text("import-list", "1 fila");
        assert_eq!(page.count("import-bring-back"), 1);
    });
}

#[test]
fn customers_who_stand_twice_are_joined_and_parted_again() {
    journey("twins", |page| {
        let file = page.file(
            "ventas.csv",
            "Fecha;Código cliente;Cliente;Importe\n\
             13/01/2024;C1;Distribuidora Pérez S.A.;100,00\n\
             14/01/2024;C2;PEREZ DISTRIBUIDORA SA;50,00\n\
             15/01/2024;C3;Consumidor final;70,00\n\
             16/01/2024;C4;Almacén Núñez;30,00\n",
        );
        page.open("#/");
        page.set_file("file-input", &file);
        page.click("import-confirm");
        page.wait_text("import-list", "4 clientes");
        page.click("nav-twins");
        page.wait_text("twins-groups", "C2");
        page.click("twins-join");
        page.wait_gone("twins-groups");
        page.click("twins-nobody");
        page.wait_gone("twins-nobodies");
        page.wait_text("twins-decided", "C3");
        page.click("nav-import");
        page.wait_text("import-list", "2 clientes");
        page.reload(); // kept in the workbook
        page.wait_text("import-list", "2 clientes");
        page.click("nav-twins");
        page.click("twins-undo");
        page.wait_until("one decision left", || page.count("twins-undo") == 1);
        page.click("nav-import");
        page.wait_text("import-list", "3 clientes");
    });
}

#[test]
fn the_page_says_whether_the_data_suffice() {
    journey("readiness", |page| {
        let file = page.file(
            "ventas.csv",
            "Fecha;Cliente;Importe\n13/01/2024;Ana;12,50\n14/02/2024;Beto;7,00\n",
        );
        page.open("#/");
        page.set_file("file-input", &file);
        page.click("import-confirm");
        page.wait_for("import-receipt");
        page.click("nav-readiness");
        page.wait_text("readiness-red", "Venta cruzada");
        page.wait_text("readiness-red", "Producto o categoría");
        page.click("nav-import");
        page.click("sample-data");
        page.wait_text("import-list", "distribuidora-el-ceibo.csv");
        page.click("nav-readiness");
        page.wait_text("readiness-green", "Venta cruzada");
    });
}

#[test]
fn a_page_that_a_system_calls_xls_is_read_as_a_table() {
    journey("html-xls", |page| {
        let html = "<html><head><meta charset=\"iso-8859-1\"></head><body>\
            <table><tr><td>Informe de ventas</td></tr></table>\
            <table border=1><tr><th>Fecha</th><th>Cliente</th><th>Importe</th></tr>\
            <tr><td>13/01/2024</td><td>Pe&ntilde;a &amp; C&iacute;a</td><td>$ 1.234,50</td></tr>\
            <tr><td>14/01/2024</td><td>Ana</td><td>$ 10,00</td></tr></table></body></html>";
        page.open("#/");
        page.set_file("file-input", &page.file("ventas.xls", html));
        page.wait_text("import-preview", "Peña & Cía");
        page.click("import-confirm");
        page.wait_for("import-receipt");
        assert_eq!(receipt(page, "data-amount-total"), "1244.50");
        assert_eq!(receipt(page, "data-rows-accepted"), "2");
    });
}
