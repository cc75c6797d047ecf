//! What the user decided about customers; it lies in the workbook for years and refers to customers
//! by the code in their files, whether or not these are loaded.

mod joins;

pub use joins::{Join, Joins, Resolver};

use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Decisions {
    pub joins: Joins,
    /// Sets of codes that are all different customers.
    different: Vec<Vec<String>>,
    /// Codes that are one customer as they are, whatever their names.
    settled: Vec<String>,
}

impl Decisions {
    /// "No son el mismo": no two of these are ever proposed again.
    pub fn keep_apart(&mut self, codes: &[&str]) {
        let codes: Vec<String> = codes.iter().map(|&code| code.into()).collect();
        if !self.different.contains(&codes) {
            self.different.push(codes);
        }
    }

    /// Takes [`keep_apart`](Decisions::keep_apart) of these very codes back.
    pub fn propose_again(&mut self, codes: &[&str]) {
        self.different.retain(|kept| kept != codes);
    }

    pub fn kept_apart(&self) -> &[Vec<String>] {
        &self.different
    }

    /// "Está bien así": the code's many names, or its likeness to nobody, are not told again.
    pub fn settle(&mut self, code: &str) {
        if !self.settled.iter().any(|settled| settled == code) {
            self.settled.push(code.into());
        }
    }

    pub fn unsettle(&mut self, code: &str) {
        self.settled.retain(|settled| settled != code);
    }

    pub(super) fn settled(&self) -> FxHashSet<&str> {
        self.settled.iter().map(String::as_str).collect()
    }

    pub(super) fn apart(&self) -> Apart<'_> {
        let mut sets: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        for (set, codes) in self.different.iter().enumerate() {
            for code in codes {
                sets.entry(code).or_default().push(set);
            }
        }
        Apart { sets }
    }
}

/// The sets of different customers in which each code stands.
pub(super) struct Apart<'a> {
    sets: FxHashMap<&'a str, Vec<usize>>,
}

impl Apart<'_> {
    /// Whether any code of one side is kept apart from any of the other.
    pub fn any<'b>(
        &self,
        some: impl Iterator<Item = &'b str>,
        others: impl Iterator<Item = &'b str>,
    ) -> bool {
        if self.sets.is_empty() {
            return false;
        }
        let sets = |code| self.sets.get(code).into_iter().flatten();
        let of_some: FxHashSet<usize> = some.flat_map(sets).copied().collect();
        others.flat_map(sets).any(|set| of_some.contains(set))
    }
}
