//! The very first seconds: the page comes up, from its own site alone, under a sub-path.

use journeys::journey;

#[test]
fn the_page_comes_up_under_a_sub_path() {
    journey("opening", |page| {
        page.open("");
        assert_eq!(page.eval("return location.pathname"), "/repo/");
        // The policy is in force: what it must forbid is refused.
        let refused = page.eval("try { new Function('return 1')(); return false } catch (error) { return error instanceof EvalError }");
        assert_eq!(refused, true, "the content policy lets text become code");
    });
}
