//! The very first seconds: the page comes up from its own site alone, under a sub-path, and the
//! browser holds it to its policy.

use journeys::journey;

#[test]
fn the_page_comes_up_under_a_sub_path() {
    journey("opening", |page| {
        page.open("");
        assert_eq!(page.eval("return location.pathname"), "/repo/");
    });
}

#[test]
fn no_foreign_code_runs_and_no_request_leaves() {
    journey("policy", |page| {
        page.open("");
        page.eval(
            "const script = document.createElement('script');
             script.textContent = 'window.intruder = true';
             document.body.append(script)",
        );
        assert!(page.eval("return window.intruder").is_null());
        let reached = "return fetch('http://127.0.0.1:9/').then(() => 'reached', () => 'refused')";
        assert_eq!(page.eval(reached), "refused");
        let errors = page.console_errors();
        assert!(
            errors.iter().any(|error| error.contains("script-src")),
            "{errors:?}"
        );
        assert!(
            errors.iter().any(|error| error.contains("connect-src")),
            "{errors:?}"
        );
    });
}

#[test]
#[should_panic(expected = "example.com")]
fn a_request_that_did_leave_would_be_noticed() {
    journey("noticed", |page| {
        page.open("");
        page.eval("location.href = 'http://example.com/'");
        page.wait_until("the browser to give up", || {
            page.eval("return location.href") == "chrome-error://chromewebdata/"
        });
        page.console_errors();
    });
}
