//! A small firm, month after month: files added and taken back, everything still there the next
//! day, and nothing left when it asks for that.

use journeys::{Page, journey};

const JANUARY: &str = "Fecha;Comprobante;Código cliente;Cliente;Producto;Importe\n\
    13/01/2024;A-1;C1;Ana Díaz;Yerba;1.200,50\n\
    14/01/2024;A-2;C2;Beto SRL;Té;800,00\n\
    31/01/2024;A-3;C1;Ana Díaz;Té;99,50\n";

/// Other order of columns; overlaps January by one invoice.
const FEBRUARY: &str = "Cliente;Código cliente;Importe;Fecha;Producto;Comprobante\n\
    Ana Díaz;C1;99,50;31/01/2024;Té;A-3\n\
    Caro SA;C3;400,00;15/02/2024;Yerba;A-4\n";

fn import(page: &Page, name: &str, content: &str) {
    let file = page.file(name, content);
    page.set_file("file-input", &file);
    page.click("import-confirm");
    page.wait_text("import-list", name);
}

fn receipt(page: &Page, name: &str) -> String {
    page.attribute("import-receipt", name)
}

fn entries(page: &Page) -> i64 {
    let count = "return document.querySelectorAll('[data-testid=import-entry]').length";
    page.eval(count).as_i64().unwrap_or_default()
}

fn kept(page: &Page) {
    page.wait_until("the sales to be kept", || {
        page.attribute("import-keeping", "data-state") == "kept"
    });
}

#[test]
fn a_second_file_is_added_its_repeats_left_out_and_taken_back() {
    journey("second-file", |page| {
        page.open("#/");
        import(page, "enero.csv", JANUARY);
        assert_eq!(receipt(page, "data-amount-total"), "2100.00");
        import(page, "febrero.csv", FEBRUARY);
        assert_eq!(receipt(page, "data-amount-total"), "499.50");
        page.wait_text("import-list", "5");
        page.wait_text("import-repeats", "A-3");
        page.click("repeats-all");
        page.wait_text("repeats-out", "1");
        page.wait_text("import-list", "4 filas");
        page.click("import-undo");
        page.wait_gone("import-repeats");
        page.wait_text("import-list", "3 filas");
        assert_eq!(receipt(page, "data-amount-total"), "2100.00");
        assert_eq!(entries(page), 2);
        page.click("import-bring-back");
        page.wait_text("import-list", "4 filas");
    });
}

#[test]
fn after_a_reload_everything_is_still_there() {
    journey("reload", |page| {
        page.open("#/");
        import(page, "enero.csv", JANUARY);
        import(page, "febrero.csv", FEBRUARY);
        kept(page);
        page.reload();
        page.wait_for("import-receipt");
        assert_eq!(entries(page), 2);
        kept(page);
        page.wait_text("import-list", "5 filas");
        assert_eq!(receipt(page, "data-amount-total"), "499.50");
        page.click("nav-abc");
        page.wait_for("export-abc");
        page.fill("export-dialect", "intl");
        page.click("export-abc");
        let abc = page.download("abc.csv");
        assert!(abc.contains("C1,Ana Díaz,1,1399.50,"), "{abc}");
    });
}

#[test]
fn whoever_shares_the_computer_leaves_nothing() {
    journey("shared-computer", |page| {
        page.open("#/");
        import(page, "enero.csv", JANUARY);
        kept(page);
        page.click("remember");
        page.wait_until("the sales to be forgotten", || {
            page.attribute("import-keeping", "data-state") == "no"
        });
        // They stay open, and are gone with the page.
        assert_eq!(receipt(page, "data-amount-total"), "2100.00");
        page.reload();
        page.wait_for("sample-data");
        page.wait_gone("import-receipt");
    });
}

#[test]
fn erased_is_erased() {
    journey("erase", |page| {
        page.open("#/");
        import(page, "enero.csv", JANUARY);
        kept(page);
        page.click("nav-settings");
        page.click("erase-all");
        page.click("erase-confirm");
        page.wait_for("erased");
        let left = "return indexedDB.databases().then((all) => \
            `${all.length} ${localStorage.length} ${sessionStorage.length}`)";
        assert_eq!(page.eval(left).as_str(), Some("0 0 0"));
        page.reload();
        page.click("nav-import");
        page.wait_for("sample-data");
        page.wait_gone("import-receipt");
        assert_eq!(page.eval(left).as_str(), Some("0 0 0"));
    });
}
