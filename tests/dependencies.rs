//! What comes from others: each direct dependency is justified in docs/dependencies.md, and all of
//! them, also those that they bring, come from crates.io under a licence that allows this one.

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// Licences of which one must be offered.
const ALLOWED: &[&str] = &[
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
    "0BSD",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All packages as cargo knows them for the browser and for this machine.
fn packages() -> Vec<Value> {
    let told = Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--format-version", "1"])
        .args(["--filter-platform", "wasm32-unknown-unknown"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .current_dir(root())
        .output()
        .expect("cargo answers");
    let problem = String::from_utf8_lossy(&told.stderr).into_owned();
    assert!(told.status.success(), "{problem}");
    let told: Value = serde_json::from_slice(&told.stdout).expect("JSON");
    let resolved: BTreeSet<&str> = (told["resolve"]["nodes"].as_array().into_iter().flatten())
        .filter_map(|node| node["id"].as_str())
        .collect();
    let all = told["packages"].as_array().cloned().unwrap_or_default();
    (all.into_iter())
        .filter(|package| {
            package["id"]
                .as_str()
                .is_some_and(|id| resolved.contains(id))
        })
        .collect()
}

fn is_ours(package: &Value) -> bool {
    package["source"].is_null()
}

fn name(package: &Value) -> &str {
    package["name"].as_str().unwrap_or_default()
}

/// Names in the first column of the tables: `| `csv` | … |`.
fn justified() -> BTreeSet<String> {
    let text = std::fs::read_to_string(root().join("docs/dependencies.md")).expect("the page");
    let names = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    names.map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn each_direct_dependency_is_justified_and_nothing_else_is() {
    let packages = packages();
    let ours = || packages.iter().filter(|package| is_ours(package));
    let own: BTreeSet<&str> = ours().map(name).collect();
    let direct: BTreeSet<String> = ours()
        .flat_map(|package| {
            package["dependencies"]
                .as_array()
                .cloned()
                .unwrap_or_default()
        })
        .filter_map(|dependency| dependency["name"].as_str().map(str::to_owned))
        .filter(|name| !own.contains(name.as_str()))
        .collect();
    assert_eq!(justified(), direct);
}

#[test]
fn all_come_from_the_registry_under_a_licence_that_fits() {
    let packages = packages();
    let foreign: Vec<&Value> = packages
        .iter()
        .filter(|package| !is_ours(package))
        .collect();
    assert!(foreign.len() > 100, "{} packages", foreign.len());
    for package in foreign {
        let name = name(package);
        let source = package["source"].as_str().unwrap_or_default();
        assert_eq!(
            source, "registry+https://github.com/rust-lang/crates.io-index",
            "{name}"
        );
        let licence = package["license"].as_str().unwrap_or_default();
        assert!(fits(licence), "{name}: {licence}");
    }
}

/// Whether a licence expression can be met: every part joined by `AND` offers one of [`ALLOWED`].
fn fits(expression: &str) -> bool {
    let plain = expression.replace(['(', ')'], "");
    let offers = |part: &str| {
        let choices = part.split(" OR ").flat_map(|choice| choice.split('/'));
        choices
            .map(str::trim)
            .any(|choice| ALLOWED.contains(&choice))
    };
    !plain.is_empty() && plain.split(" AND ").all(offers)
}

#[test]
fn a_licence_fits_if_each_part_offers_one_that_is_allowed() {
    assert!(
        fits("MIT OR GPL-3.0")
            && fits("Unlicense/MIT")
            && fits("(MIT OR Apache-2.0) AND Unicode-3.0")
    );
    assert!(!fits("GPL-3.0") && !fits("MIT AND GPL-3.0") && !fits(""));
}
