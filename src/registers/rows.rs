//! What all registers do with their rows.

use crate::ledger::Day;
use crate::ledger::fold;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Puts `after` in the place of `before`: a new row without `before`, gone without `after`. A row
/// that is not there any more is added anew, so that nothing typed is lost.
pub fn change<T: PartialEq>(rows: &mut Vec<T>, before: Option<&T>, after: Option<T>) {
    let place = before.and_then(|before| rows.iter().position(|row| row == before));
    match (place, after) {
        (Some(place), Some(after)) => {
            if let Some(row) = rows.get_mut(place) {
                *row = after;
            }
        }
        (Some(place), None) => {
            rows.remove(place);
        }
        (None, Some(after)) => rows.push(after),
        (None, None) => {}
    }
}

/// Rows by their day, the newest first; of one day, the last written first.
pub fn newest_first<T: Clone>(rows: &[T], day: impl Fn(&T) -> Day) -> Vec<T> {
    let mut sorted: Vec<T> = rows.iter().rev().cloned().collect();
    sorted.sort_by_key(|row| Reverse(day(row)));
    sorted
}

/// How often something was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// As it was first written.
    pub text: String,
    pub count: u32,
}

/// Texts counted, the most frequent first, ties by letter; case, accents and white space around
/// don't matter, empty ones count in nothing.
pub fn tally<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<Tally> {
    let mut counts: BTreeMap<String, Tally> = BTreeMap::new();
    for text in texts.map(str::trim).filter(|text| !text.is_empty()) {
        let counted = counts.entry(fold(text)).or_insert_with(|| Tally {
            text: text.to_owned(),
            count: 0,
        });
        counted.count += 1;
    }
    let mut tallies: Vec<Tally> = counts.into_values().collect();
    tallies.sort_by_key(|tally| Reverse(tally.count)); // stable: letters decide among equals
    tallies
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_added_changed_and_taken_away() {
        let mut rows = vec![1, 2, 3];
        change(&mut rows, None, Some(4));
        change(&mut rows, Some(&2), Some(5));
        change(&mut rows, Some(&1), None);
        assert_eq!(rows, [5, 3, 4]);
        change(&mut rows, Some(&9), Some(6));
        change(&mut rows, Some(&9), None);
        assert_eq!(rows, [5, 3, 4, 6]);
    }

    #[test]
    fn words_are_one_whatever_their_case_and_accents() {
        let said = [
            "Rápidos",
            " rapidos",
            "RÁPIDOS ",
            "confiables",
            "",
            "amables",
        ];
        let told: Vec<(String, u32)> = (tally(said.into_iter()).into_iter())
            .map(|tally| (tally.text, tally.count))
            .collect();
        let expected = [("Rápidos", 3), ("amables", 1), ("confiables", 1)];
        assert_eq!(told, expected.map(|(text, count)| (text.to_owned(), count)));
    }

    #[test]
    fn the_newest_row_comes_first_and_the_last_written_of_a_day() {
        let rows = [(1, 'a'), (3, 'b'), (3, 'c'), (2, 'd')];
        let sorted = newest_first(&rows, |row| Day(row.0));
        let names: String = sorted.iter().map(|row| row.1).collect();
        assert_eq!(names, "cbda");
    }
}
