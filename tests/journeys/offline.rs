//! The app without internet, and the day a newer release is published.

use journeys::{Page, journey_on};
use std::fs;
use std::path::{Path, PathBuf};

/// A copy of the site that a journey may change and take away.
fn copy_of_the_site(name: &str) -> PathBuf {
    let site = xtask::trial_site();
    let copy = site.with_file_name("journeys").join(name);
    let _ = fs::remove_dir_all(&copy);
    fs::create_dir_all(&copy).expect("a folder for the copy");
    for entry in fs::read_dir(&site).expect("the site; run `cargo xtask test journeys`") {
        let file = entry.expect("a file of the site");
        fs::copy(file.path(), copy.join(file.file_name())).expect("room for the copy");
    }
    copy
}

fn change(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).expect("a file of the site");
    assert!(text.contains(from), "{} in {}", from, file.display());
    fs::write(file, text.replace(from, to)).expect("room for the file");
}

fn wait_kept_site(page: &Page) {
    page.wait_until("the browser to keep the site", || {
        page.eval("return navigator.serviceWorker.ready.then(r => r.active.state)") == "activated"
    });
}

fn import_sample(page: &Page) {
    page.click("sample-data");
    page.wait_for("import-receipt");
    page.wait_until("the sales to be kept", || {
        page.attribute("import-keeping", "data-state") == "kept"
    });
}

#[test]
fn it_opens_and_works_without_internet() {
    let site = copy_of_the_site("gone-site");
    journey_on(&site, "offline", |page| {
        page.open("#/");
        wait_kept_site(page);
        import_sample(page);
        fs::remove_dir_all(&site).expect("the site goes away");
        page.reload();
        page.wait_for("import-receipt");
        page.click("nav-rfm");
        page.wait_for("export-segments");
        page.click("export-segments");
        assert!(page.download("segments.csv").contains("Campeones"));
        // The reader of spreadsheets was never asked for before.
        page.open("#/");
        let nothing = page.file("nothing.xlsx", b"PK\x03\x04 no workbook");
        page.set_file("file-input", &nothing);
        page.wait_for("import-error");
    });
}

#[test]
fn a_newer_release_waits_until_it_is_wanted() {
    let site = copy_of_the_site("updated-site");
    journey_on(&site, "update", |page| {
        page.open("#/");
        wait_kept_site(page);
        import_sample(page);
        page.reload();
        page.wait_for("import-receipt");
        page.click("nav-rfm");
        page.fill("window-months", "24");
        page.wait_for("export-segments");

        change(
            &site.join("index.html"),
            "<body>",
            "<body class=\"second\">",
        );
        change(
            &site.join("sw.js"),
            "const VERSION = '",
            "const VERSION = '2",
        );
        page.eval("return navigator.serviceWorker.ready.then(r => r.update()).then(() => true)");
        page.wait_for("update-notice");
        assert_eq!(page.value("window-months"), "24", "nothing moved by itself");
        let second = || page.eval("return document.body.className") == "second";
        assert!(!second());
        page.click("update-now");
        page.wait_until("the newer release", second);
        page.wait_for("export-segments");
        assert_eq!(page.value("window-months"), "24");
        page.wait_gone("update-notice");
        page.click("nav-import");
        page.wait_for("import-receipt");
    });
}
