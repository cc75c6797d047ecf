//! Reading the files in hand, one after another.

use super::hand::{InHand, Place};
use super::{Desk, IMPORTED, START, Step};
use crate::browser::measure;
use crate::import::{Choices, Layout};
use crate::worker::{Failure, Fingerprint, Import, ImportId, Job, Progress, Source};
use leptos::prelude::*;

impl Desk {
    /// Reads all files in hand, one after another; those that are in stay in when one fails.
    pub(super) async fn read_all(self, turn: u32) {
        let files = self.hand.with_untracked(Vec::len);
        for nth in 0..files {
            let Some(one) = self.hand.with_untracked(|hand| hand.first().cloned()) else {
                break;
            };
            let id = self.session.next_id();
            let read = match self.is_over(turn) {
                true => Err(Failure::Import(crate::import::Error::Cancelled)),
                false => self.read(turn, nth, id, &one).await,
            };
            if let Err(failure) = read {
                self.shown.set(0);
                self.file.set(one.name);
                self.fail(failure);
                return self.session.keep();
            }
            self.remember(&one);
            self.batch.update(|batch| batch.push(id));
            // Only the first starts afresh: the next ones are added to it.
            self.place.set(Place::Beside);
            self.put_down(id, &one).await;
        }
        self.imported().await;
    }

    async fn read(self, turn: u32, nth: usize, id: ImportId, one: &InHand) -> Result<(), Failure> {
        let Some(preview) = one.preview() else {
            return Err(one.failure().cloned().unwrap_or(Failure::FileGone));
        };
        let import = Import {
            source: one.source,
            plan: preview.plan.clone(),
            id,
            sheet: one.sheet_name().cloned(),
            fingerprint: one.fingerprint.clone(),
            instead_of: untrack(|| self.replaced_by(one)),
            set_aside: self.to_set_aside(),
        };
        self.file.set(one.name.clone());
        self.step.set(Step::Reading(
            nth,
            Progress {
                bytes: preview.size,
                ..Progress::default()
            },
        ));
        let on_progress = move |progress| {
            if !self.is_over(turn) {
                self.step.set(Step::Reading(nth, progress));
            }
        };
        let (ticket, answer) = self.session.client().import(import, Box::new(on_progress));
        self.ticket.set(Some(ticket));
        let answer = answer.await;
        self.ticket.set(None);
        self.session.show(answer?);
        Ok(())
    }

    /// A file that is in goes from the hand to the sources of this visit.
    async fn put_down(self, id: ImportId, read: &InHand) {
        let mut one = read.clone();
        self.hand.update(|hand| {
            if let Some(at) = hand.iter().position(|other| other.source == read.source) {
                one = hand.remove(at);
            }
        });
        let late = (one.fingerprint.clone()).filter(|_| read.fingerprint.is_none());
        let source = one.source;
        self.sources.update(|sources| {
            sources.retain(|(_, other)| other.source != source);
            sources.push((id, one));
        });
        if let Some(known) = late {
            self.know(source, known).await;
        }
    }

    /// Keeps what a file is known by, wherever it is by now.
    pub(super) async fn know(self, source: Source, known: Fingerprint) {
        if self
            .hand
            .with_untracked(|hand| hand.iter().any(|one| one.source == source))
        {
            self.set(source, |one| one.fingerprint = Some(known));
            // What it takes the place of is nothing that it would be added up with.
            return self.look(self.turn.get_untracked()).await;
        }
        let mut imported = None;
        self.sources.update(|sources| {
            if let Some((id, one)) = sources.iter_mut().find(|(_, one)| one.source == source) {
                one.fingerprint = Some(known.clone());
                imported = Some(*id);
            }
        });
        if let Some(id) = imported {
            // Without it the receipt only lacks a line.
            drop(self.session.apply(Job::Know(id, known)).await);
        }
    }

    /// Next month's file with the same columns needs no answer.
    fn remember(self, one: &InHand) {
        if let Some(preview) = one.preview() {
            let choices = Choices {
                remembered: self.session.layouts(),
                ..one.choices.clone()
            };
            self.session
                .remember_layout(Layout::of(&preview.plan, &choices));
        }
    }

    fn to_set_aside(self) -> Vec<ImportId> {
        let instead = self.place.get_untracked() == Place::Instead;
        self.session.loaded.with_untracked(|loaded| {
            let counting = loaded.iter().flat_map(|loaded| loaded.counting());
            counting.filter(|_| instead).map(|entry| entry.id).collect()
        })
    }

    /// The files are in: what is asked first is worked out while the receipt is read, and only then
    /// are they kept and fingerprints taken.
    pub(super) async fn imported(self) {
        measure::since("cartera:import", START);
        measure::mark(IMPORTED);
        self.step.set(Step::Idle);
        let (client, settings) = (self.session.client(), self.session.settings_untracked());
        let board = client.board(settings).await;
        let rfm = client.rfm(settings).await;
        let abc = client.abc(settings).await;
        if board.is_ok() && rfm.is_ok() && abc.is_ok() {
            measure::since("cartera:analyses", IMPORTED);
        }
        self.session.keep();
        let batch = self.batch.get_untracked();
        let unknown = self.sources.with_untracked(|sources| {
            let new = sources
                .iter()
                .filter(|(id, one)| batch.contains(id) && !one.fingerprint_begun);
            new.map(|(_, one)| (one.source, one.file.clone())).collect()
        });
        self.fingerprints(unknown).await;
    }
}
