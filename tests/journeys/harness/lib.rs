//! A browser for journeys. One journey is one closure:
//!
//! ```ignore
//! #[test]
//! fn abc_of_the_sample() {
//!     journey("abc-of-the-sample", |page| {
//!         page.open("#/");                       // waits for body[data-ready="true"]
//!         page.click("sample-data");             // everything goes by data-testid
//!         page.wait_for("import-receipt");
//!         assert_eq!(page.attribute("import-receipt", "data-rows-rejected"), "0");
//!         page.fill("analysis-date", "2025-06-30"); // also <select>; fires input and change
//!         page.click("export-abc");
//!         let abc = page.download("abc.csv");
//!     });
//! }
//! ```
//!
//! Every journey has a server of its own (the site lies under `/repo/`, as on GitHub Pages), a
//! fresh browser profile and an empty download folder. At its end it fails if the console holds an
//! error (a breach of the content policy is one) or if anything but the site itself was asked for.
//! If it fails, what the console said is printed and a picture is left in `target/journeys/`.
//!
//! Waits have one generous bound ([`PATIENCE`]); no journey measures time. More on [`Page`].

mod base64;
mod driver;
mod page;
mod record;
mod session;
mod trap;

pub use page::Page;
use session::Session;
use std::net::TcpListener;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::thread;
use std::time::Duration;

/// How long a wait may last before the journey fails.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The folder of a GitHub project site: whatever takes the site for the root of a host fails here.
const BASE: &str = "/repo/";

/// Runs one journey in a browser of its own, and holds it to the promises every journey keeps.
pub fn journey(name: &str, walk: impl FnOnce(&Page)) {
    journey_on(&xtask::trial_site(), name, walk);
}

/// A journey on a site of its own making: one that changes or goes away meanwhile.
pub fn journey_on(site: &Path, name: &str, walk: impl FnOnce(&Page)) {
    assert!(
        site.join("index.html").is_file(),
        "no site in {}; run `cargo xtask test journeys`, which builds it first",
        site.display()
    );
    let site = site.to_path_buf();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on this machine");
    let port = listener.local_addr().expect("the port's number").port();
    thread::spawn(move || xtask::server::run(listener, &site, BASE));

    let page = Page {
        session: Session::start(name, &format!("http://127.0.0.1:{port}{BASE}")),
    };
    let walked = catch_unwind(AssertUnwindSafe(|| {
        walk(&page);
        page.session.assert_clean();
    }));
    if let Err(reason) = walked {
        page.session.report();
        resume_unwind(reason);
    }
}
