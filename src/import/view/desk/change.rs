//! Changing what is loaded: the sample in, an import read again, taken back or forgotten.

use super::{Desk, Place, START, Step};
use crate::browser::measure;
use crate::import::Choices;
use crate::worker::{Failure, ImportId, Job};
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
        one.instead_of = vec![id];
        let turn = self.begin();
        self.file.set(one.name.clone());
        self.hand.set(vec![one]);
        self.shown.set(0);
        self.place.set(Place::Beside);
        self.step.set(Step::Looking);
        spawn_local(async move {
            let failed = self.look_again(turn, 0).await;
            match failed {
                _ if self.is_over(turn) => {}
                Some(failure) => self.fail(failure),
                None => self.step.set(Step::Preview),
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
                Ok((loaded, keeping)) => {
                    self.session.show(loaded, keeping);
                    self.imported(vec![id]).await;
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

    /// Takes back what was imported last on this visit.
    pub fn undo(self) {
        let mut batch = self.batch.get_untracked();
        if batch.is_empty() {
            let last = self
                .session
                .loaded
                .with_untracked(|loaded| Some(loaded.as_ref()?.last()?.id));
            batch.extend(last);
        }
        self.batch.update(Vec::clear);
        self.begin();
        let session = self.session;
        spawn_local(async move {
            for id in batch.into_iter().rev() {
                if let Err(failure) = session.apply(Job::TakeBack(id)).await {
                    return self.fail(failure);
                }
            }
        });
    }
}
