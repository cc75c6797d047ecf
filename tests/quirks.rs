//! One small file per quirk of real exports, each with what a careful person expects of it: see
//! tests/data/quirks. NAME.expected is written by hand; [`quirk::told`] says the same of what the
//! import made, in the same words.

mod quirk;

use quirk::{Fixture, told};
use std::collections::BTreeSet;

#[test]
fn every_quirk_is_read_as_a_careful_person_reads_it() {
    let differ: Vec<String> = (Fixture::all().iter())
        .filter_map(|fixture| {
            let told = told::file(fixture);
            let expected = fixture.expected();
            (told != expected)
                .then(|| format!("{}\n{}", fixture.name, quirk::difference(&expected, &told)))
        })
        .collect();
    assert!(
        differ.is_empty(),
        "{} differ:\n\n{}",
        differ.len(),
        differ.join("\n")
    );
}

#[test]
fn every_fixture_has_its_expectation_and_every_expectation_its_fixture() {
    let stems = |of: fn(&str) -> bool| -> BTreeSet<String> {
        let names = quirk::names().into_iter().filter(|name| of(name));
        let stem = |name: String| name.split('.').next().unwrap_or_default().to_owned();
        names.map(stem).collect()
    };
    let expectations = stems(|name| name.ends_with(".expected"));
    let fixtures = stems(|name| !name.ends_with(".expected"));
    assert_eq!(fixtures, expectations);
    assert!(fixtures.len() >= 50, "only {}", fixtures.len());
}

/// Whatever was answered: every row is accepted or rejected, the sums hold, no cut of the stream and
/// no look beforehand tells another story.
#[test]
fn every_quirk_is_accounted_for() {
    for fixture in Fixture::all() {
        for choices in fixture.answers() {
            quirk::account(&fixture, &choices);
        }
    }
}
