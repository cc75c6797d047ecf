//! `cargo xtask screenshots`: the app with its sample shop, as the README shows it.

use journeys::{Page, journey};

const ROUTES: [&str; 3] = ["board", "rfm", "abc"];
const WINDOWS: [(&str, u32, u32); 2] = [("", 1280, 900), ("-390", 390, 844)];

fn main() {
    journey("screenshots", |page| {
        page.open("#/");
        page.click("sample-data");
        page.wait_for("import-receipt");
        for (suffix, width, height) in WINDOWS {
            page.size(width, height);
            for route in ROUTES {
                page.open(&format!("#/{route}"));
                settle(page);
                page.screenshot(
                    &xtask::root().join(format!("docs/screenshots/{route}{suffix}.png")),
                );
            }
        }
        page.size(1280, 900);
        page.theme("dark");
        page.open("#/board");
        settle(page);
        page.screenshot(&xtask::root().join("docs/screenshots/board-dark.png"));
    });
}

/// Waits until the page's text and drawings have stopped changing.
fn settle(page: &Page) {
    page.eval(
        "return new Promise((done) => {
            let timer = setTimeout(done, 400);
            new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(done, 400); })
                .observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        })",
    );
}
