//! What the session shows of an engine, from its beginning to its end.

use super::link::Life;
use super::{Failure, Job, Loaded};
use crate::twins::Join;
use crate::workbook::Workbook;
use leptos::prelude::*;

pub(super) fn pairs(joins: &[Join]) -> Vec<(String, String)> {
    let pair = |join: &Join| (join.from.clone(), join.into.clone().unwrap_or_default());
    joins.iter().map(pair).collect()
}

/// What the page shows of the engine.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    pub loaded: RwSignal<Option<Loaded>>,
    pub restoring: RwSignal<bool>,
    pub lost: RwSignal<bool>,
    /// Counts what was loaded, so that the same file loaded twice is asked about twice.
    pub revision: RwSignal<u32>,
}

impl Shown {
    pub fn show(self, loaded: Loaded) {
        let some = |loaded: &Loaded| !loaded.entries.is_empty() || loaded.unreadable > 0;
        let loaded = Some(loaded).filter(some);
        if self.loaded.with_untracked(|before| *before != loaded) {
            self.lost.set(false);
            self.loaded.set(loaded);
        }
        // The same totals may come of other customers.
        self.revision.update(|revision| *revision += 1);
    }
}

/// Every engine begins with what the browser keeps.
#[derive(Clone, Copy)]
pub(super) struct EngineLife {
    pub shown: Shown,
    pub workbook: RwSignal<Workbook>,
    pub ended: RwSignal<u32>,
    /// What an engine held that has stopped.
    pub before: StoredValue<Option<Loaded>>,
}

impl Life for EngineLife {
    fn first(&self) -> Job {
        let workbook = self.workbook.read_untracked();
        let joins = pairs(&workbook.people.joins.in_force());
        Job::Restore(joins, workbook.prices.clone())
    }

    fn on_first(&self, answer: Result<Loaded, Failure>) {
        if let Ok(loaded) = answer {
            self.shown.show(loaded);
        }
        let before = self.before.get_value();
        let complete = self.shown.loaded.with_untracked(|now| *now == before);
        self.shown.lost.set(before.is_some() && !complete);
        self.before.set_value(None);
        self.shown.restoring.set(false);
    }

    fn on_end(&self, replied: bool) {
        let before = self.shown.loaded.get_untracked();
        self.shown.lost.set(before.is_some());
        if before.is_some() {
            self.before.set_value(before);
        }
        self.shown.loaded.set(None);
        // One that could not even begin would fail for ever: the next question starts the next.
        self.shown.restoring.set(replied);
        if replied {
            self.ended.update(|times| *times += 1);
        }
    }
}
