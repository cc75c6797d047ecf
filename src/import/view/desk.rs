//! Where an import stands, and what the person can do about it. Lives above the pages, so that
//! nothing is lost by looking elsewhere while a file is being read.

use crate::browser::file::File;
use crate::browser::measure;
use crate::import::{Choices, Error, Preview};
use crate::worker::{Failure, Progress, Session, Ticket, use_session};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Where an import stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Waiting for a file; shows what is loaded, if anything.
    Idle,
    /// Looking at a file, or making the sample.
    Looking,
    /// To be confirmed.
    Preview(Box<Preview>),
    Reading(Progress),
}

/// Copyable, for any closure.
#[derive(Clone, Copy)]
pub struct Desk {
    session: Session,
    pub step: RwSignal<Step>,
    pub choices: RwSignal<Choices>,
    /// Name of the file in hand.
    pub file: RwSignal<String>,
    pub failure: RwSignal<Option<Failure>>,
    /// Files that were handed over beside the first.
    pub left_out: RwSignal<usize>,
    ticket: RwSignal<Option<Ticket>>,
    /// The preview to come back to.
    seen: RwSignal<Option<Box<Preview>>>,
}

const START: &str = "cartera:start";
const IMPORTED: &str = "cartera:imported";

/// Call once, in the root component, after the session.
pub fn provide_desk() {
    provide_context(Desk {
        session: use_session(),
        step: RwSignal::new(Step::Idle),
        choices: RwSignal::default(),
        file: RwSignal::default(),
        failure: RwSignal::new(None),
        left_out: RwSignal::new(0),
        ticket: RwSignal::new(None),
        seen: RwSignal::new(None),
    });
}

pub fn use_desk() -> Desk {
    expect_context()
}

impl Desk {
    /// Looks at the first of the files; with `auto` a preview without doubts is confirmed by itself.
    pub fn take(self, files: Vec<File>, auto: bool) {
        let Some(file) = files.first().cloned() else {
            return;
        };
        measure::mark(START);
        self.left_out.set(files.len() - 1);
        self.file.set(file.name());
        self.choices.set(Choices::default());
        self.failure.set(None);
        self.step.set(Step::Looking);
        let client = self.session.client();
        spawn_local(async move {
            match client.preview(Some(&file), Choices::default()).await {
                Ok(preview) if auto && preview.sure => self.read(Box::new(preview)).await,
                Ok(preview) => self.step.set(Step::Preview(Box::new(preview))),
                Err(failure) => self.fail(failure),
            }
        });
    }

    /// Looks again with a changed choice; the old preview stays until the new one is there.
    pub fn choose(self, change: impl FnOnce(&mut Choices)) {
        self.choices.update(change);
        let (client, choices) = (self.session.client(), self.choices.get_untracked());
        spawn_local(async move {
            let answer = client.preview(None, choices.clone()).await;
            if choices != self.choices.get_untracked() {
                return;
            }
            match answer {
                Ok(preview) => {
                    self.failure.set(None);
                    self.step.set(Step::Preview(Box::new(preview)));
                }
                // The preview stays, so that the choice can be taken back.
                Err(failure) => self.failure.set(Some(failure)),
            }
        });
    }

    pub fn confirm(self) {
        if let Step::Preview(preview) = self.step.get_untracked() {
            measure::mark(START);
            self.failure.set(None);
            spawn_local(self.read(preview));
        }
    }

    async fn read(self, preview: Box<Preview>) {
        let plan = preview.plan.clone();
        let bytes = preview.size;
        self.seen.set(Some(preview));
        self.step.set(Step::Reading(Progress {
            bytes,
            ..Progress::default()
        }));
        let on_progress = move |progress| self.step.set(Step::Reading(progress));
        let (ticket, receipt) = self.session.client().import(plan, Box::new(on_progress));
        self.ticket.set(Some(ticket));
        let receipt = receipt.await;
        self.ticket.set(None);
        match receipt {
            Ok(receipt) => self.loaded(Some(receipt)).await,
            Err(failure) => self.fail(failure),
        }
    }

    /// Back to the preview, if there is one; what was loaded before is untouched.
    fn fail(self, failure: Failure) {
        let seen = self.seen.try_update(Option::take).flatten();
        let engine_gone = matches!(failure, Failure::Stopped(_));
        self.step.set(match seen {
            Some(preview) if !engine_gone => Step::Preview(preview),
            _ => Step::Idle,
        });
        let cancelled = failure == Failure::Import(Error::Cancelled);
        self.failure.set((!cancelled).then_some(failure));
    }

    async fn loaded(self, receipt: Option<crate::import::Receipt>) {
        measure::since("cartera:import", START);
        measure::mark(IMPORTED);
        self.seen.set(None);
        self.session.set_loaded(receipt);
        self.step.set(Step::Idle);
        // The figures of the first pages are made now, while the receipt is read.
        let (client, settings) = (self.session.client(), self.session.settings_untracked());
        let board = client.board(settings).await;
        let rfm = client.rfm(settings).await;
        let abc = client.abc(settings).await;
        if board.is_ok() && rfm.is_ok() && abc.is_ok() {
            measure::since("cartera:analyses", IMPORTED);
        }
    }

    pub fn cancel(self) {
        if let Some(ticket) = self.ticket.get_untracked() {
            self.session.client().cancel(ticket);
        }
    }

    /// Puts the file away without importing it.
    pub fn discard(self) {
        self.failure.set(None);
        self.step.set(Step::Idle);
    }

    pub fn sample(self) {
        measure::mark(START);
        self.failure.set(None);
        self.left_out.set(0);
        self.step.set(Step::Looking);
        let client = self.session.client();
        spawn_local(async move {
            match client.sample().await {
                Ok(receipt) => self.loaded(Some(receipt)).await,
                Err(failure) => self.fail(failure),
            }
        });
    }

    pub fn undo(self) {
        let client = self.session.client();
        spawn_local(async move {
            match client.undo().await {
                Ok(receipt) => self.session.set_loaded(receipt),
                Err(failure) => self.fail(failure),
            }
        });
    }
}
