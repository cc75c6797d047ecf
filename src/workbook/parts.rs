//! The workbook part by part, each as text: what saving, merging and undoing look at.

use super::Workbook;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Each part's JSON under its name in [`Workbook`]. Parts that this release does not know, because
/// a later one wrote them, are carried along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts(BTreeMap<String, String>);

impl Parts {
    pub fn of(workbook: &Workbook) -> Parts {
        let parts = match serde_json::to_value(workbook) {
            Ok(Value::Object(parts)) => parts,
            _ => Map::new(), // plain texts and numbers: there is nothing that can't be written
        };
        Parts::from_json(&parts)
    }

    pub(super) fn from_json(parts: &Map<String, Value>) -> Parts {
        let text = |(name, part): (&String, &Value)| (name.clone(), part.to_string());
        Parts(parts.iter().map(text).collect())
    }

    /// Parts that are missing take their defaults.
    pub fn workbook(&self) -> Result<Workbook, serde_json::Error> {
        let mut parts = Map::new();
        for (name, text) in &self.0 {
            parts.insert(name.clone(), serde_json::from_str(text)?);
        }
        serde_json::from_value(Value::Object(parts))
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// `None` takes the part away.
    pub fn set(&mut self, name: &str, text: Option<&str>) {
        match text {
            Some(text) => self.0.insert(name.to_owned(), text.to_owned()),
            None => self.0.remove(name),
        };
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, text)| (&name[..], &text[..]))
    }

    /// The parts that differ from those of `other`, in the order of their names.
    pub fn differing(&self, other: &Parts) -> Vec<String> {
        let here = self
            .0
            .iter()
            .filter(|(name, text)| other.get(name) != Some(text));
        let there = other.0.keys().filter(|name| !self.0.contains_key(*name));
        let mut names: Vec<String> = here.map(|(name, _)| name).chain(there).cloned().collect();
        names.sort_unstable();
        names
    }

    /// Adds the parts of `other` that are not here.
    #[must_use]
    pub fn with_rest_of(mut self, other: &Parts) -> Parts {
        for (name, text) in &other.0 {
            if !self.0.contains_key(name) {
                self.0.insert(name.clone(), text.clone());
            }
        }
        self
    }

    /// Letters in all.
    pub fn len(&self) -> usize {
        self.0
            .iter()
            .map(|(name, text)| name.len() + text.len())
            .sum()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbook_is_its_parts() {
        let mut workbook = Workbook::default();
        workbook.settings.rfm.span.window_months = 7;
        let parts = Parts::of(&workbook);
        assert_eq!(parts.workbook().ok(), Some(workbook));
        assert_eq!(
            parts.differing(&Parts::of(&Workbook::default())),
            ["settings"]
        );
    }

    #[test]
    fn parts_of_a_later_release_are_carried_along() {
        let mut stored = Parts::of(&Workbook::default());
        stored.set("weather", Some("[1,2]"));
        let mine = Parts::of(&Workbook::default());
        assert_eq!(stored.differing(&mine), ["weather"]);
        assert_eq!(mine.with_rest_of(&stored), stored);
    }
}
