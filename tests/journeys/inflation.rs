//! A price index is pasted, switched on and off: every page says so, and the amounts follow.

use journeys::journey;

/// A year in which prices stood still, then one at twice those prices.
const SALES: &str = "fecha;cliente;comprobante;cantidad;importe\n\
    02/01/2023;Ana;F1;90;900,00\n15/06/2023;Beto;F2;10;100,00\n\
    10/03/2024;Ana;F3;45;900,00\n31/12/2024;Beto;F4;50;1000,00\n";
const INDEX: &str = "01/2023; 100\n12/2023; 100\n01/2024; 200\n12/2024; 200";

#[test]
fn amounts_follow_a_pasted_index_and_every_page_says_so() {
    journey("inflation", |page| {
        page.open("#/");
        page.set_file("file-input", &page.file("ventas.csv", SALES));
        page.click("import-confirm");
        page.wait_for("import-receipt");
        page.click("nav-inflation");
        page.wait_text(".page-lead", "facturaste 90,0");
        page.wait_text(".page-lead", "menos en unidades");
        assert_eq!(page.attribute("inflation-on", "disabled"), "true");

        page.fill("inflation-paste", "01/2023; 100\nayer; 101");
        page.wait_text("inflation-index", "Renglón 2: «ayer» no es un mes");
        page.fill("inflation-paste", "01/2023; 4,2 %");
        page.wait_text("inflation-index", "Variación mensual");
        page.fill("inflation-paste", INDEX);
        page.wait_text("inflation-understood", "4 meses");
        page.click("inflation-save");
        page.wait_for("inflation-saved");
        // The comparison comes at once, the analyses when they are told.
        page.wait_text(".page-lead", "pero 5,0");
        page.wait_text("inflation-state", "como se facturaron");
        assert_eq!(page.count("price-badge"), 0);

        page.click("inflation-on");
        page.wait_text("inflation-state", "a precios de dic");
        page.click("nav-board");
        page.wait_text("price-badge", "2024");
        page.wait_text("kpi-sales", "2.000");
        page.wait_text("kpi-sales", "1.900");
        page.reload();
        page.wait_text("kpi-sales", "2.000");

        // At the prices of the first year, in a file too.
        page.click("price-badge");
        page.fill("inflation-basis", "2023-01");
        page.wait_text("inflation-state", "2023");
        page.click("nav-board");
        page.wait_text("kpi-sales", "950");
        page.click("nav-abc");
        page.wait_for("price-badge");
        page.fill("export-dialect", "intl");
        page.click("export-abc");
        let file = page.download("abc-prices-2023-01.csv");
        assert!(file.contains("500.00"), "{file}");

        page.click("nav-inflation");
        page.wait_for("inflation-years-table");
        page.size(390, 844);
        let overflow = "return document.documentElement.scrollWidth - innerWidth";
        assert_eq!(page.eval(overflow), 0);
        page.size(1280, 800);
        page.click("inflation-on");
        page.wait_gone("price-badge");
        page.click("nav-board");
        page.wait_text("kpi-sales", "1.900");
        page.wait_text("kpi-sales", "1.000");
        assert_eq!(page.count("price-badge"), 0);
    });
}
