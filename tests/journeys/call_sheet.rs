//! From a list to the calls: who, what to say, what to offer; and the sales that are on their way.

use journeys::journey;

#[test]
fn an_action_of_a_list_has_a_sheet_with_a_message_for_each() {
    journey("call-sheet", |page| {
        page.open("#/");
        page.click("sample-data");
        page.wait_for("import-receipt");
        page.click("nav-dormant");
        page.click("make-action");
        page.wait_for("action-who");
        page.fill("action-day", "2031-07-15");
        page.fill("action-who", "Eva");
        page.fill("action-how", "Por WhatsApp");
        page.click("action-save");
        page.wait_gone("action-save");
        page.click("nav-plan");
        page.click("plan-sheet");
        page.wait_for("sheet-rows");
        page.fill(
            "sheet-message-text",
            "Hola {nombre}\nLlevaste {producto}\n{empresa}",
        );
        // What the browser would put on its clipboard.
        page.eval("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() }");
        let name = "return document.querySelector('[data-testid=sheet-rows] th a').textContent";
        let name = page.eval(name).as_str().expect("a name").to_owned();
        page.click("sheet-copy");
        page.wait_text("sheet-rows", "Copiado");
        let copied = page.eval("return window.copied");
        let copied = copied.as_str().expect("a text");
        assert!(
            copied.starts_with(&format!("Hola {name}\nLlevaste ")),
            "{copied}"
        );
        // The firm has no name yet: its line is left out.
        assert_eq!(copied.lines().count(), 2, "{copied}");

        page.fill("export-dialect", "intl");
        page.click("export-call-sheet");
        let file = page.download("call_sheet.csv");
        let head =
            "customer,name,phone,email,salesperson,segment,last_purchase,last_product,offer,result";
        assert_eq!(file.lines().next(), Some(head));
        assert!(
            file.lines().nth(1).is_some_and(|row| row.contains(&name)),
            "{file}"
        );

        page.reload();
        page.wait_for("sheet-rows");
        assert!(
            page.value("sheet-message-text")
                .starts_with("Hola {nombre}")
        );
        page.open("#/plan/999");
        page.wait_for("sheet-empty");
    });
}

#[test]
fn sales_on_their_way_are_projected_by_month() {
    journey("pipeline", |page| {
        page.open("#/");
        page.click("sample-data");
        page.wait_for("import-receipt");
        page.open("#/registers/surveys");
        page.wait_for("to-ask-rows");
        page.open("#/registers/pipeline");
        page.click("deal-add");
        page.fill("deal-customer", "C001");
        page.fill("deal-amount", "1000");
        page.fill("deal-stage", "2");
        page.fill("deal-expected", "2031-03-10");
        page.click("deal-save");
        page.wait_text("pipeline-projection", "mar 2031");
        page.wait_text("pipeline-projection", "500,00");
        page.reload();
        page.wait_text("pipeline-projection", "500,00");
    });
}
