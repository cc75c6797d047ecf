//! Everything that `cargo xtask test` runs, each part by its own name for the quick loop.

use crate::step::{Outcome, run, step};
use crate::tools::cargo;
use crate::{browser, site, tools};
use std::path::Path;
use std::process::Command;

const TEST_ADVICE: &str = "a test failed: its message stands above; mend the code or the test and run the same command again.";

pub fn format() -> Outcome {
    tools::for_checking()?;
    step("Format", "one hand wrote it all", "~1 s", || {
        run(
            &mut cargo(["fmt", "--all", "--check"]),
            "run `cargo fmt --all` and look at what it changed.",
        )
    })
}

/// Lints on both halves: with the browser, and without it as the engine's rooms are compiled.
pub fn lints() -> Outcome {
    tools::for_checking()?;
    let advice = "mend what clippy points at above; `#[expect(…, reason = \"…\")]` is for the rare place where it is wrong.";
    step(
        "Lints",
        "clippy finds slips that compile",
        "~60 s cold, ~10 s after a change",
        || {
            let clippy = |arguments: &[&str]| {
                run(
                    cargo(["clippy", "--locked", "--quiet", "--all-targets"])
                        .args(arguments)
                        .args(["--", "-D", "warnings"]),
                    advice,
                )
            };
            clippy(&["--workspace"])?;
            clippy(&["-p", "cartera", "--no-default-features"])?;
            clippy(&[
                "-p",
                "cartera",
                "--no-default-features",
                "--features",
                "sheets",
            ])
        },
    )
}

/// The pure half alone is also the compiler's proof that no figure depends on a browser.
pub fn native(filter: &[String]) -> Outcome {
    let test = |arguments: &[&str]| {
        run(
            cargo(["test", "--locked", "--quiet"])
                .args(arguments)
                .arg("--")
                .args(filter),
            TEST_ADVICE,
        )
    };
    step(
        "Native tests, pure half",
        "figures, files and wire, without any browser",
        "~30 s cold, seconds after a change",
        || {
            test(&[
                "-p",
                "cartera",
                "--no-default-features",
                "--features",
                "sheets",
            ])
        },
    )?;
    step(
        "Native tests, all features",
        "what stands beside the code, with the page compiled in, and the tools' own",
        "~60 s cold",
        // The tests in `tests/` ask nothing of the page: once is enough.
        || test(&["-p", "cartera", "-p", "xtask", "--lib"]),
    )
}

/// Tests that run inside a page: what only a browser can answer.
pub fn web(filter: &[String]) -> Outcome {
    tools::for_building()?;
    let driver = browser::driver()?;
    step(
        "Tests inside the browser",
        "storage, files and workers as Chromium has them",
        "~90 s cold, ~15 s after a change",
        || {
            run(
                cargo(["test", "--locked", "-p", "cartera", "--test", "web"])
                    .args(["--target", "wasm32-unknown-unknown"])
                    .arg("--")
                    .args(filter)
                    .env(
                        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                        tools::path("wasm-bindgen-test-runner"),
                    )
                    .env("CHROMEDRIVER", &driver),
                TEST_ADVICE,
            )
        },
    )
}

/// Whole journeys through the built site, as a person makes them.
pub fn journeys(filter: &[String]) -> Outcome {
    drive(
        "Journeys",
        "the built site, used as a person uses it",
        "~5 s each",
        |driver| {
            let mut command = cargo(["test", "--locked", "--quiet", "-p", "journeys"]);
            command.arg("--").args(filter).env("CHROMEDRIVER", driver);
            command
        },
    )
}

pub fn screenshots() -> Outcome {
    drive(
        "Screenshots",
        "docs/screenshots/ shows the app as it is",
        "~20 s",
        |driver| {
            let mut command = cargo(["run", "--locked", "-p", "journeys", "--bin", "screenshots"]);
            command.env("CHROMEDRIVER", driver);
            command
        },
    )
}

fn drive(what: &str, why: &str, expect: &str, command: impl FnOnce(&Path) -> Command) -> Outcome {
    tools::for_building()?;
    let driver = browser::driver()?;
    site::trial()?;
    step(what, why, expect, || {
        run(&mut command(&driver), TEST_ADVICE)
    })
}
