//! Several tabs keep one workbook: what this tab does with what another one saved.
//!
//! Whatever only one side changed since both were equal is taken from that side. What both changed,
//! and not alike, is kept twice, here and in the storage, until the user decides.

use super::{Parts, Saved};
use std::collections::{BTreeMap, VecDeque};

/// Own saves that are remembered, for the case that another tab saved without having seen them.
const REMEMBERED: usize = 8;

/// What this tab knows of the storage.
#[derive(Clone, Debug, Default)]
pub struct Replica {
    /// As it lies there.
    stored: Saved,
    earlier: VecDeque<Saved>,
    /// What another tab made of parts that this one changed too.
    clashes: BTreeMap<String, Option<String>>,
}

/// What comes of another tab's save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// This tab's parts from now on.
    pub parts: Parts,
    /// The names of those that were taken over.
    pub taken: Vec<String>,
}

impl Replica {
    pub fn new(stored: Saved) -> Replica {
        Replica {
            stored,
            ..Replica::default()
        }
    }

    pub fn stored(&self) -> &Saved {
        &self.stored
    }

    /// Parts that two tabs changed, which wait for the user's decision.
    pub fn clashes(&self) -> Vec<String> {
        self.clashes.keys().cloned().collect()
    }

    /// Takes over what another tab saved, where this tab has changed nothing.
    pub fn meet(&mut self, mine: &Parts, theirs: Saved) -> Meeting {
        let common = self.last_seen_by(&theirs).parts.clone();
        let mut meeting = Meeting {
            parts: mine.clone(),
            taken: Vec::new(),
        };
        for name in theirs.parts.differing(mine) {
            let (before, there) = (common.get(&name), theirs.parts.get(&name));
            let clash = self.clashes.contains_key(&name);
            if !clash && mine.get(&name) == before {
                meeting.parts.set(&name, there);
                meeting.taken.push(name);
            } else if there != before || clash {
                self.clashes.insert(name, there.map(str::to_owned));
            }
        }
        self.clashes
            .retain(|name, _| mine.get(name) != theirs.parts.get(name));
        self.remember(theirs);
        meeting
    }

    /// What both sides started from: this tab's newest state that the other can have seen.
    fn last_seen_by(&self, theirs: &Saved) -> &Saved {
        let known = std::iter::once(&self.stored).chain(&self.earlier);
        let mut known = known.filter(|saved| saved.revision < theirs.revision);
        known.next().or(self.earlier.back()).unwrap_or(&self.stored)
    }

    fn remember(&mut self, stored: Saved) {
        let before = std::mem::replace(&mut self.stored, stored);
        self.earlier.push_front(before);
        self.earlier.truncate(REMEMBERED);
    }

    /// What is to be written, if anything: what waits for a decision stays as the other tab left it.
    pub fn next(&self, mine: &Parts) -> Option<Saved> {
        let mut parts = mine.clone();
        for (name, theirs) in &self.clashes {
            parts.set(name, theirs.as_deref());
        }
        let revision = self.stored.revision + 1;
        (parts != self.stored.parts).then_some(Saved { revision, parts })
    }

    /// It was written, and read back.
    pub fn written(&mut self, saved: Saved) {
        self.remember(saved);
    }

    /// The user decided for this tab: its parts are to be written.
    pub fn keep_mine(&mut self) {
        self.clashes.clear();
    }

    /// The user decided for the other tab: this tab's parts from now on.
    pub fn take_theirs(&mut self, mine: &Parts) -> Parts {
        let mut parts = mine.clone();
        for (name, theirs) in std::mem::take(&mut self.clashes) {
            parts.set(&name, theirs.as_deref());
        }
        parts
    }
}

#[cfg(test)]
mod tests;
