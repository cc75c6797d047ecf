//! The page that proves that nothing leaves this machine.

use journeys::journey;

#[test]
fn the_rule_in_force_and_the_requests_are_shown_as_they_are() {
    journey("privacy", |page| {
        page.open("#/");
        page.click("sample-data");
        page.wait_for("import-receipt");
        page.click("nav-rfm");
        page.fill("window-months", "24");
        page.wait_for("export-segments");
        page.click("nav-privacy");
        page.wait_text("privacy-verdict", "no se pidió nada fuera de este sitio");
        page.wait_text("privacy-policy", "connect-src");
        page.wait_text("privacy-requests", "boot-");
        page.wait_text("privacy-stored", "cartera");
        // Not only declared: the browser refuses.
        let attempt =
            "return fetch('https://example.com/?sales=1').then(() => 'sent', () => 'refused')";
        assert_eq!(page.eval(attempt), "refused");
        let errors = page.console_errors();
        assert!(
            errors.iter().any(|error| error.contains("connect-src")),
            "{errors:?}"
        );
    });
}
