//! The house rules, checked on the text of `src`.
//!
//! A new room needs a row in `PURE`, and one in `PAGES` once it has files behind a feature. A row
//! names the rooms that it uses; only rows above it may be named, so that a cycle can't be written.
//! If a rule stops you, say in a sentence why the house is better with the change, and change the
//! table; if you can't, the code belongs elsewhere: what two rooms share goes down, never sideways.

#[path = "architecture/source.rs"]
mod source;

use source::Source;

/// Rooms that compile without a browser, low to high, and what each uses.
const PURE: &[(&str, &[&str])] = &[
    ("math", &[]),
    ("ledger", &[]),
    ("import", &["ledger"]),
    ("sheets", &["ledger"]),
    ("sample", &[]),
    ("abc", &["math", "ledger"]),
    ("board", &["math", "ledger"]),
    ("rfm", &["math", "ledger"]),
    ("churn", &["math", "ledger", "rfm"]),
    ("cohorts", &["ledger"]),
    ("clv", &["math", "ledger", "rfm", "churn"]),
    ("cross_sell", &["math", "ledger", "rfm"]),
    ("dormant", &["ledger"]),
    ("results", &["ledger", "rfm"]),
    ("trajectory", &["ledger", "abc", "rfm"]),
    ("pyramid", &["ledger", "rfm"]),
    ("value_tiers", &["math", "ledger", "abc", "rfm"]),
    ("profitability", &["math", "ledger", "cross_sell"]),
    ("profiles", &["math", "ledger", "rfm"]),
    ("readiness", &["ledger"]),
    ("twins", &["ledger"]),
    ("price_index", &["ledger", "import"]),
    (
        "customers",
        &[
            "math",
            "ledger",
            "abc",
            "rfm",
            "churn",
            "clv",
            "cross_sell",
            "results",
            "trajectory",
            "pyramid",
            "value_tiers",
            "profitability",
        ],
    ),
    ("hints", &["ledger", "abc", "board", "rfm", "customers"]),
    (
        "registers",
        &["math", "ledger", "import", "abc", "rfm", "customers"],
    ),
    ("plan", &["math", "ledger", "rfm", "customers"]),
    ("effect", &["math", "ledger", "rfm", "plan"]),
    (
        "course",
        &[
            "ledger",
            "abc",
            "board",
            "rfm",
            "churn",
            "clv",
            "cross_sell",
            "dormant",
            "value_tiers",
            "profitability",
            "registers",
            "plan",
        ],
    ),
    (
        "boards",
        &[
            "ledger",
            "rfm",
            "cross_sell",
            "pyramid",
            "value_tiers",
            "registers",
            "plan",
            "course",
        ],
    ),
    (
        "workbook",
        &[
            "boards",
            "plan",
            "effect",
            "course",
            "ledger",
            "import",
            "abc",
            "rfm",
            "cross_sell",
            "pyramid",
            "value_tiers",
            "profitability",
            "twins",
            "price_index",
            "customers",
            "registers",
        ],
    ),
    ("text", &[]),
    (
        "export",
        &[
            "ledger",
            "import",
            "abc",
            "rfm",
            "churn",
            "clv",
            "cohorts",
            "cross_sell",
            "dormant",
            "results",
            "trajectory",
            "pyramid",
            "value_tiers",
            "profitability",
            "profiles",
            "registers",
            "plan",
            "effect",
            "customers",
            "text",
        ],
    ),
    (
        "worker",
        &[
            "ledger",
            "import",
            "sheets",
            "sample",
            "abc",
            "board",
            "rfm",
            "churn",
            "clv",
            "cohorts",
            "cross_sell",
            "dormant",
            "results",
            "trajectory",
            "pyramid",
            "value_tiers",
            "profitability",
            "profiles",
            "registers",
            "readiness",
            "twins",
            "price_index",
            "customers",
            "hints",
            "plan",
            "effect",
            "course",
            "workbook",
            "export",
        ],
    ),
    ("project", &["workbook", "worker"]),
];

/// Files behind a feature, low to high: rooms that are nothing but page, and the pages of pure
/// rooms (`view.rs`, `view/`). A row may name any pure room that it shows, and rows above it. The
/// room's own pure half goes without saying.
const PAGES: &[(&str, &[&str])] = &[
    ("browser", &[]),
    ("sheets", &["browser"]),
    ("chart", &[]),
    ("ui", &["ledger", "text", "export", "browser", "chart"]),
    ("workbook", &["browser"]),
    (
        "worker",
        &[
            "ledger",
            "import",
            "sheets",
            "abc",
            "board",
            "rfm",
            "churn",
            "clv",
            "cohorts",
            "cross_sell",
            "dormant",
            "results",
            "trajectory",
            "pyramid",
            "value_tiers",
            "profitability",
            "profiles",
            "registers",
            "readiness",
            "twins",
            "price_index",
            "customers",
            "hints",
            "plan",
            "effect",
            "course",
            "workbook",
            "text",
            "export",
            "browser",
            "ui",
        ],
    ),
    // Above the analyses: their pages hand lists of customers over to it.
    (
        "plan",
        &[
            "ledger", "rfm", "text", "export", "browser", "chart", "ui", "worker",
        ],
    ),
    (
        "import",
        &[
            "ledger", "sheets", "text", "export", "browser", "ui", "worker",
        ],
    ),
    ("abc", &VIEW),
    ("board", &VIEW),
    ("rfm", &VIEW),
    ("churn", &VIEW),
    ("clv", &VIEW),
    ("cohorts", &VIEW),
    ("cross_sell", &VIEW),
    ("dormant", &VIEW),
    ("results", &VIEW),
    ("trajectory", &VIEW),
    ("pyramid", &VIEW),
    ("value_tiers", &VIEW),
    ("profitability", &VIEW),
    ("profiles", &VIEW),
    ("readiness", &VIEW),
    ("twins", &VIEW),
    ("customers", &VIEW),
    ("hints", &VIEW),
    (
        "project",
        &["ledger", "workbook", "text", "browser", "ui", "worker"],
    ),
    ("registers", &VIEW),
    ("effect", &VIEW),
    (
        "course",
        &[
            "ledger",
            "rfm",
            "registers",
            "plan",
            "text",
            "browser",
            "ui",
            "worker",
        ],
    ),
    (
        "price_index",
        &[
            "ledger", "import", "text", "browser", "chart", "ui", "worker",
        ],
    ),
    (
        "boards",
        &[
            "ledger",
            "abc",
            "rfm",
            "pyramid",
            "value_tiers",
            "registers",
            "plan",
            "course",
            "text",
            "browser",
            "chart",
            "ui",
            "worker",
        ],
    ),
    // Only the shell knows all the rooms, and only it opens their views.
    (
        "app",
        &[
            "ledger",
            "import",
            "abc",
            "board",
            "rfm",
            "churn",
            "clv",
            "cohorts",
            "cross_sell",
            "dormant",
            "results",
            "trajectory",
            "pyramid",
            "value_tiers",
            "profitability",
            "profiles",
            "registers",
            "plan",
            "effect",
            "course",
            "boards",
            "readiness",
            "twins",
            "price_index",
            "customers",
            "hints",
            "workbook",
            "project",
            "text",
            "export",
            "browser",
            "chart",
            "ui",
            "worker",
        ],
    ),
];

/// What the page of an analysis shows: its report, lists of customers, charts, through the worker; a
/// list may become an action of the plan.
const VIEW: [&str; 13] = [
    "ledger",
    "abc",
    "board",
    "rfm",
    "customers",
    "hints",
    "text",
    "export",
    "browser",
    "chart",
    "ui",
    "worker",
    "plan",
];

/// Rooms that answer one question each from the ledger. None may use another.
const ANALYSES: [&str; 5] = ["abc", "board", "rfm", "readiness", "twins"];

/// Crates that only some places may name: folders, files, a file in every room (`*/`), or `PAGE` for
/// all files behind a feature.
const CRATES: &[(&str, &[&str])] = &[
    // Beside browser/, components whose event handlers need the type of an element or a file.
    (
        "web_sys",
        &[
            "browser/",
            "ui/data_table/rows.rs",
            "ui/dialog.rs",
            "ui/file_drop.rs",
        ],
    ),
    (
        "wasm_bindgen",
        &["browser/", "ui/data_table/rows.rs", "ui/dialog.rs"],
    ),
    ("js_sys", &["browser/"]),
    // To wait for an answer of the worker.
    ("wasm_bindgen_futures", &[PAGE]),
    ("gloo_storage", &["browser/storage.rs"]),
    ("idb", &["browser/database.rs"]),
    ("sha2", &["worker/run.rs"]),
    // What reads spreadsheets, and only there is it known that something does.
    ("calamine", &["sheets/"]),
    ("zip", &["sheets/archive.rs"]),
    ("leptos", &[PAGE, "bin/app.rs"]),
    // The shared axes, and each room's own drawing.
    ("plotters", &["chart/", "*/chart.rs"]),
    ("plotters_backend", &["chart/"]),
];

const PAGE: &str = "behind a feature";

/// Every component in every state, in development builds only: free to do as it likes.
const GALLERY: &str = "app/gallery.rs";

/// Longer than this is a file that does two things. Tests at its end don't count.
const LONGEST: usize = 320;

/// Files that may be longer, each with the reason.
const LONG: &[(&str, &str)] = &[
    ("text/", "the catalogue: a table of words"),
    ("import/field/headings.rs", "a table of headings"),
    (GALLERY, "every component in every state"),
];

fn fail_with(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn row(table: &'static [(&str, &[&str])], room: &str) -> Option<&'static [&'static str]> {
    table
        .iter()
        .find(|(name, _)| *name == room)
        .map(|(_, uses)| *uses)
}

/// In `PAGES` only: a room without anything that compiles without a browser.
fn is_all_page(room: &str) -> bool {
    row(PURE, room).is_none()
}

#[test]
fn rows_name_only_rows_above() {
    let mut faults = Vec::new();
    for (i, (room, uses)) in PURE.iter().enumerate() {
        let above = |used: &&str| PURE[..i].iter().any(|(name, _)| name == used);
        faults.extend(
            uses.iter()
                .filter(|used| !above(used))
                .map(|used| format!("{room} names {used}")),
        );
    }
    for (i, (room, uses)) in PAGES.iter().enumerate() {
        let above = |used: &str| PAGES[..i].iter().any(|(name, _)| *name == used);
        // The worker's page half is what pages speak to, so its place counts, not its pure half's.
        let below = |used: &&&str| (is_all_page(used) || **used == "worker") && !above(used);
        faults.extend(
            uses.iter()
                .filter(below)
                .map(|used| format!("the page of {room} names {used}")),
        );
    }
    for (room, uses) in PURE.iter().filter(|(room, _)| ANALYSES.contains(room)) {
        let siblings = uses.iter().filter(|used| ANALYSES.contains(used));
        faults.extend(siblings.map(|used| format!("{room} and {used} are siblings")));
    }
    fail_with(faults);
}

#[test]
fn every_room_has_its_row() {
    let mut faults = Vec::new();
    for source in source::all() {
        let known = match (source.room.as_str(), source.page) {
            ("" | "bin", _) => true,
            (room, false) => row(PURE, room).is_some(),
            (room, true) => row(PAGES, room).is_some(),
        };
        if !known {
            let table = if source.page { "PAGES" } else { "PURE" };
            faults.push(format!(
                "{}: no row in {table} for {}",
                source.path, source.room
            ));
        }
    }
    fail_with(faults);
}

#[test]
fn rooms_use_only_what_their_row_names() {
    let mut faults = Vec::new();
    for source in source::all() {
        let allowed: Vec<&str> = match source.path.as_str() {
            "lib.rs" => vec![],
            "bin/app.rs" => vec!["app"],
            "bin/worker.rs" => vec!["worker"],
            "bin/sheets.rs" => vec!["sheets"],
            _ if source.page => row(PAGES, &source.room).unwrap_or_default().to_vec(),
            _ => row(PURE, &source.room).unwrap_or_default().to_vec(),
        };
        let own = |used: &String| *used == source.room;
        let strange = |used: &String| !own(used) && !allowed.contains(&used.as_str());
        let used = source::rooms(&source.code).into_iter().filter(strange);
        faults.extend(used.map(|used| format!("{} uses {used}", source.path)));
        // Tests may make their material with any pure room.
        let strange = |used: &String| !own(used) && !source.page && is_all_page(used);
        let used = source::rooms(&source.tests).into_iter().filter(strange);
        faults.extend(used.map(|used| format!("the tests of {} use {used}", source.path)));
    }
    fail_with(faults);
}

#[test]
fn only_the_shell_opens_views() {
    let mut faults = Vec::new();
    for source in source::all().iter().filter(|source| source.room != "app") {
        for (at, word) in source.code.match_indices("crate::") {
            let path = &source.code[at + word.len()..];
            let room = path.split("::").next().unwrap_or_default();
            if room != source.room && path[room.len()..].starts_with("::view") {
                let line = source.line(at);
                faults.push(format!("{}:{line} opens the view of {room}", source.path));
            }
        }
    }
    fail_with(faults);
}

#[test]
fn nobody_climbs_out_of_a_room() {
    let mut faults = Vec::new();
    for source in source::all()
        .iter()
        .filter(|source| !source.room.is_empty())
    {
        // `super` from src/room/mod.rs, and `super::super` from src/room/file.rs, is the crate: then
        // `crate::` says so, and the table sees it.
        let depth = source.path.trim_end_matches("/mod.rs").split('/').count();
        let climb = "super::".repeat(depth);
        if let Some(at) = source.code.find(&climb) {
            faults.push(format!(
                "{}:{} climbs to the crate by `super`",
                source.path,
                source.line(at)
            ));
        }
    }
    fail_with(faults);
}

#[test]
fn crates_of_the_browser_stay_in_their_rooms() {
    let mut faults = Vec::new();
    let all = source::all();
    for source in all.iter().filter(|source| source.path != GALLERY) {
        for (name, places) in CRATES.iter().filter(|(name, _)| source.names(name)) {
            let fine = places.iter().any(|place| match *place {
                PAGE => source.page,
                place => match place.strip_prefix('*') {
                    Some(file) => source.path.ends_with(file),
                    None => source.path.starts_with(place),
                },
            });
            if !fine {
                faults.push(format!("{} names {name}; only {places:?} may", source.path));
            }
        }
    }
    fail_with(faults);
}

/// Analyses are functions of the ledger and the settings: no clock, no state that outlives a call.
#[test]
fn the_pure_half_has_no_clock_and_no_globals() {
    let mut faults = Vec::new();
    let words = [
        "SystemTime",
        "Instant::now",
        "Utc::now",
        "Local::now",
        "thread_local!",
        "static mut",
        "OnceLock",
        "LazyLock",
        "OnceCell",
        "std::env",
        "std::fs",
        "println!",
    ];
    for source in source::all()
        .iter()
        .filter(|source| !source.page && source.room != "bin")
    {
        for word in words.iter().filter(|word| source.code.contains(**word)) {
            faults.push(format!("{} has {word}", source.path));
        }
    }
    fail_with(faults);
}

/// A panic ends the worker or the page. In a `const` it stops the build instead, which is welcome.
#[test]
fn nothing_unwraps_outside_tests_and_consts() {
    let mut faults = Vec::new();
    for source in source::all() {
        for word in [".unwrap()", ".expect(", "panic!("] {
            for (at, _) in source
                .code
                .match_indices(word)
                .filter(|(at, _)| !in_const(&source, *at))
            {
                faults.push(format!("{}:{} {word}", source.path, source.line(at)));
            }
        }
    }
    fail_with(faults);
}

/// Inside an item that begins with `const NAME`: up to the first `;` outside brackets.
fn in_const(source: &Source, at: usize) -> bool {
    let code = &source.code;
    let begins = |start: &usize| {
        let line = code[code[..*start].rfind('\n').map_or(0, |line| line + 1)..*start].trim();
        matches!(line, "" | "pub" | "pub(super)" | "pub(crate)")
            && !code[*start..].starts_with("const fn")
    };
    let starts = code[..at]
        .match_indices("const ")
        .map(|(start, _)| start)
        .filter(begins);
    starts.last().is_some_and(|start| {
        let mut depth = 0;
        code[start..at].chars().all(|c| {
            match c {
                '{' | '[' | '(' => depth += 1,
                '}' | ']' | ')' => depth -= 1,
                _ => {}
            }
            c != ';' || depth > 0
        })
    })
}

/// Every word on screen comes from the catalogue, in two languages. A lexer's judgement: in
/// `view!`, a literal that stands as a child, or that looks like prose and is no attribute's value.
#[test]
fn views_hold_no_bare_text() {
    let pages = source::all();
    let pages = pages
        .iter()
        .filter(|source| source.page && source.path != GALLERY);
    fail_with(pages.flat_map(bare_texts).collect());
}

fn bare_texts(source: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    for literal in source
        .literals
        .iter()
        .filter(|literal| in_view(&source.code, literal.at))
    {
        let before = source.code[..literal.at].trim_end();
        let after = source.code[literal.at + literal.text.len() + 2..].trim_start();
        // `"Escape" => …` and `key == "Escape"` are names of keys.
        let arm = ["=>", "|", "if "]
            .iter()
            .any(|sign| after.starts_with(sign));
        let compared = arm || before.ends_with("==");
        let value = before.ends_with('=') && !before.ends_with("==");
        let arrow = before.ends_with("=>") || before.ends_with("->");
        let child = (before.ends_with('>') && !arrow) || before.ends_with(['"', '}']);
        let letters = literal.text.chars().any(char::is_alphabetic);
        let beyond = |c: char| c.is_uppercase() || (c.is_alphabetic() && !c.is_ascii());
        let prose = literal.text.chars().any(beyond) && !value;
        if letters && !compared && (child || prose) {
            let line = source.line(literal.at);
            faults.push(format!(
                "{}:{line} {:?} belongs in the catalogue",
                source.path, literal.text
            ));
        }
    }
    faults
}

#[test]
fn bare_text_is_found() {
    let faults = |body: &str| {
        let text =
            format!("fn a() {{ view! {{ <p class=\"big red\" title=\"Hola\">{body}</p> }} }}");
        bare_texts(&source::source("ui/x.rs", &text, &Default::default())).len()
    };
    let bare = [
        "\"hola\"",
        "{words.a} \"y\"",
        "{move || if a() { \"Sí\" } else { \"true\" }}",
    ];
    assert_eq!(bare.map(faults), [1, 1, 1]);
    let fine = [
        "{words.hello}",
        "\" · \"",
        "{f(\"row end\")}",
        "{match k { \"Escape\" => a, _ => b }}",
    ];
    assert_eq!(fine.map(faults), [0, 0, 0, 0]);
}

fn in_view(code: &str, at: usize) -> bool {
    let starts = code[..at].match_indices("view!").map(|(start, _)| start);
    starts.last().is_some_and(|start| {
        let mut depth = 0;
        let mut closed = false;
        for c in code[start..at].chars() {
            match c {
                '{' => depth += 1,
                '}' => {
                    depth -= 1;
                    closed |= depth == 0;
                }
                _ => {}
            }
        }
        !closed && depth > 0
    })
}

#[test]
fn files_stay_short_enough_to_be_read_at_one_go() {
    let exempt = |path: &str| LONG.iter().any(|(place, _)| path.starts_with(place));
    let long = source::all()
        .into_iter()
        .filter(|source| source.lines() > LONGEST && !exempt(&source.path));
    fail_with(
        long.map(|s| format!("{} has {} lines", s.path, s.lines()))
            .collect(),
    );
}

#[test]
fn every_file_begins_with_what_it_holds() {
    let silent = source::all()
        .into_iter()
        .filter(|source| !source.text.starts_with("//! "));
    fail_with(
        silent
            .map(|source| format!("{} has no `//!` at its top", source.path))
            .collect(),
    );
}
