//! Changing what is loaded: the sample in, an import read again, taken back or forgotten.

use super::{Desk, Place, START, Step};
use crate::browser::measure;
use crate::import::Choices;
use crate::worker::{Entry, Failure, ImportId, Job, Loaded};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

impl Desk {
    /// Reads a file of this visit again, in another way, in place of what it gave before.
    pub fn read_again(self, id: ImportId, change: impl Fn(&mut Choices) + 'static) {
        let known = self.sources.with_untracked(|sources| {
            let found = sources.iter().find(|(other, _)| *other == id);
            found.map(|(_, one)| one.clone())
        });
        let Some(mut one) = known else {
            self.begin();
            self.failure.set(Some(Failure::FileGone));
            return;
        };
        change(&mut one.choices);
        one.reading_of = vec![id];
        one.asked = None;
        let turn = self.begin();
        self.file.set(one.name.clone());
        self.hand.set(vec![one]);
        self.shown.set(0);
        self.place.set(Place::Beside);
        self.batch.update(Vec::clear);
        self.step.set(Step::Looking);
        spawn_local(async move {
            self.look(turn).await;
            if !self.is_over(turn) && self.show_first_in_doubt() {
                self.step.set(Step::Preview);
            }
        });
    }

    pub fn sample(self) {
        measure::mark(START);
        let turn = self.begin();
        self.file.set(String::new());
        self.step.set(Step::Looking);
        let id = self.session.next_id();
        let client = self.session.client();
        spawn_local(async move {
            match client.sample(id).await {
                // Loaded in the engine whether or not anybody still waits for it.
                Ok(loaded) => {
                    self.session.show(loaded);
                    if self.is_over(turn) {
                        return self.session.keep();
                    }
                    self.batch.set(vec![id]);
                    self.imported().await;
                }
                Err(_) if self.is_over(turn) => {}
                Err(failure) => self.fail(failure),
            }
        });
    }

    /// Changes what is loaded: takes an import back, brings one back, forgets one.
    pub fn change(self, job: Job) {
        self.begin();
        let session = self.session;
        spawn_local(async move {
            if let Err(failure) = session.apply(job).await {
                self.fail(failure);
            }
        });
    }

    /// The imports whose receipt is shown: those of one go together; after a reload, or when none of
    /// them counts, the last one.
    pub fn with_receipt(self, loaded: &Loaded) -> Vec<&Entry> {
        let batch = self.batch.get();
        let of_batch = loaded.counting().filter(|entry| batch.contains(&entry.id));
        let entries: Vec<&Entry> = of_batch.collect();
        match entries.is_empty() {
            true => loaded.last().into_iter().collect(),
            false => entries,
        }
    }

    /// Takes back what the receipt is about.
    pub fn undo(self) {
        let ids: Vec<ImportId> = untrack(|| {
            self.session.loaded.with(|loaded| {
                let entries = loaded.iter().flat_map(|loaded| self.with_receipt(loaded));
                entries.map(|entry| entry.id).collect()
            })
        });
        self.begin();
        let session = self.session;
        spawn_local(async move {
            for id in ids.into_iter().rev() {
                if let Err(failure) = session.apply(Job::TakeBack(id)).await {
                    return self.fail(failure);
                }
            }
        });
    }
}
