//! A firm: its own export from Excel, handed to the page.

use crate::native::Native;
use cartera::export::Kind;
use journeys::{Page, journey};
use std::path::PathBuf;

fn data(name: &str) -> PathBuf {
    xtask::root().join("tests/data").join(name)
}

fn receipt(page: &Page, name: &str) -> String {
    page.attribute("import-receipt", name)
}

#[test]
fn an_excel_export_in_spanish_is_understood_confirmed_and_ranked() {
    journey("real-file", |page| {
        let file = data("made_cp1252.csv");
        let bytes = std::fs::read(&file).expect("the fixture");
        let mut native = Native::new(&bytes, 12);
        page.open("#/");
        page.set_file("file-input", &file);
        page.wait_for("import-confirm");
        for (field, heading) in [
            ("date", "Fecha"),
            ("customer", "Cliente"),
            ("customer_name", "Nombre"),
            ("invoice", "Factura"),
            ("amount", "Importe"),
            ("cost", "Coste"),
        ] {
            assert_eq!(page.value(&format!("map-{field}")), heading);
        }
        page.click("import-confirm");
        page.wait_for("import-receipt");
        assert_eq!(
            receipt(page, "data-amount-total"),
            native.imported.receipt.total.to_plain()
        );
        // The oracle written beside the file: cents of the valid rows.
        assert_eq!(receipt(page, "data-amount-total"), "9328.10");
        assert_eq!(receipt(page, "data-rows-accepted"), "300");

        page.click("nav-abc");
        page.wait_for("export-abc");
        page.fill("export-dialect", "intl");
        page.click("export-abc");
        assert_eq!(page.download("abc.csv"), native.csv(Kind::Abc));
    });
}

#[test]
fn a_changed_mapping_changes_what_is_imported() {
    journey("mapping", |page| {
        let file = page.file(
            "ventas.csv",
            "Fecha;Cliente;Importe;Neto\n01/02/2024;Ana;121,00;100,00\n15/02/2024;Beto;242,00;200,00\n",
        );
        page.open("#/");
        page.set_file("file-input", &file);
        page.wait_for("import-confirm");
        page.fill("map-amount", "Neto");
        page.wait_text("import-preview", "100,00");
        page.click("import-confirm");
        page.wait_for("import-receipt");
        assert_eq!(receipt(page, "data-amount-total"), "300.00");
    });
}

#[test]
fn a_file_without_doubts_imports_itself_when_the_address_says_so() {
    journey("auto", |page| {
        page.open("#/?auto=1");
        page.set_file("file-input", &data("made_es.csv"));
        page.wait_for("import-receipt");
        let measured = "return performance.getEntriesByType('measure').map((entry) => entry.name)";
        page.wait_until("both measures", || {
            let names = page.eval(measured).to_string();
            names.contains("cartera:import") && names.contains("cartera:analyses")
        });
    });
}

#[test]
fn rejected_rows_are_counted_and_can_be_had() {
    journey("rejected", |page| {
        page.open("#/");
        let file = page.file(
            "ventas.csv",
            "Fecha;Cliente;Importe\n13/02/2024;Ana;12,50\nayer;Beto;7,25\n14/02/2024;Caro;=1+1\nTotal general;;19,75\n",
        );
        page.set_file("file-input", &file);
        page.click("import-confirm");
        page.wait_for("import-receipt");
        assert_eq!(receipt(page, "data-rows-read"), "4");
        assert_eq!(receipt(page, "data-rows-rejected"), "3");
        assert_eq!(receipt(page, "data-amount-total"), "12.50");
        page.fill("export-dialect", "intl");
        page.click("export-rejected");
        assert_eq!(
            page.download("rejected.csv"),
            "Fecha,Cliente,Importe,source_file,source_line,reason\r\n\
             ayer,Beto,\"7,25\",ventas.csv,3,bad_date\r\n\
             14/02/2024,Caro,'=1+1,ventas.csv,4,bad_amount\r\n\
             Total general,,\"19,75\",ventas.csv,5,total_row\r\n"
        );
    });
}
