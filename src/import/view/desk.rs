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
    /// A changed choice has not been answered yet: what is shown is not what was chosen.
    pub pending: RwSignal<bool>,
    /// Counts what the person started; an answer to an earlier turn comes too late.
    turn: RwSignal<u32>,
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
        pending: RwSignal::new(false),
        turn: RwSignal::new(0),
        ticket: RwSignal::new(None),
        seen: RwSignal::new(None),
    });
}

pub fn use_desk() -> Desk {
    expect_context()
}

impl Desk {
    /// Begins something new; answers to what came before are not waited for any more.
    fn begin(self) -> u32 {
        self.failure.set(None);
        self.pending.set(false);
        self.turn.update(|turn| *turn += 1);
        self.turn.get_untracked()
    }

    fn is_over(self, turn: u32) -> bool {
        turn != self.turn.get_untracked()
    }

    /// Looks at the first of the files; with `auto` a preview without doubts is confirmed by itself.
    pub fn take(self, files: Vec<File>, auto: bool) {
        let Some(file) = files.first().cloned() else {
            return;
        };
        measure::mark(START);
        let turn = self.begin();
        self.left_out.set(files.len() - 1);
        self.file.set(file.name());
        self.choices.set(Choices::default());
        self.step.set(Step::Looking);
        let client = self.session.client();
        spawn_local(async move {
            let answer = client.preview(Some(&file), Choices::default()).await;
            match answer {
                _ if self.is_over(turn) => {}
                Ok(preview) if auto && preview.sure => self.read(turn, Box::new(preview)).await,
                Ok(preview) => self.step.set(Step::Preview(Box::new(preview))),
                Err(failure) => self.fail(failure),
            }
        });
    }

    /// Looks again with a changed choice; the old preview stays until the new one is there, and
    /// can't be confirmed meanwhile.
    pub fn choose(self, change: impl FnOnce(&mut Choices)) {
        let turn = self.begin();
        self.pending.set(true);
        self.choices.update(change);
        let (client, choices) = (self.session.client(), self.choices.get_untracked());
        spawn_local(async move {
            match client.preview(None, choices).await {
                _ if self.is_over(turn) => {}
                Ok(preview) => {
                    self.pending.set(false);
                    self.step.set(Step::Preview(Box::new(preview)));
                }
                Err(failure @ Failure::Stopped(_)) => self.fail(failure),
                // The preview stays, so that the choice can be taken back; it is not what was
                // chosen, so it can't be confirmed.
                Err(failure) => self.failure.set(Some(failure)),
            }
        });
    }

    pub fn confirm(self) {
        if self.pending.get_untracked() {
            return;
        }
        if let Step::Preview(preview) = self.step.get_untracked() {
            measure::mark(START);
            let turn = self.begin();
            spawn_local(self.read(turn, preview));
        }
    }

    async fn read(self, turn: u32, preview: Box<Preview>) {
        let plan = preview.plan.clone();
        let bytes = preview.size;
        self.seen.set(Some(preview));
        self.step.set(Step::Reading(Progress {
            bytes,
            ..Progress::default()
        }));
        let on_progress = move |progress| {
            if !self.is_over(turn) {
                self.step.set(Step::Reading(progress));
            }
        };
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
        self.session.set_loaded(receipt, true);
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

    /// Stops the reading of a file; while one is only looked at, nobody waits for it any more.
    pub fn cancel(self) {
        match self.ticket.get_untracked() {
            Some(ticket) => self.session.client().cancel(ticket),
            None => self.discard(),
        }
    }

    /// Puts the file away without importing it.
    pub fn discard(self) {
        self.begin();
        self.step.set(Step::Idle);
    }

    pub fn sample(self) {
        measure::mark(START);
        let turn = self.begin();
        self.left_out.set(0);
        self.file.set(String::new());
        self.step.set(Step::Looking);
        let client = self.session.client();
        spawn_local(async move {
            match client.sample().await {
                // Loaded in the engine whether or not anybody still waits for it.
                Ok(receipt) => self.loaded(Some(receipt)).await,
                Err(_) if self.is_over(turn) => {}
                Err(failure) => self.fail(failure),
            }
        });
    }

    /// Takes the last import back, once: what was loaded before it returns.
    pub fn undo(self) {
        if !self.session.undoable.get_untracked() {
            return;
        }
        self.session.undoable.set(false);
        self.begin();
        let client = self.session.client();
        spawn_local(async move {
            match client.undo().await {
                Ok(receipt) => self.session.set_loaded(receipt, false),
                Err(failure) => self.fail(failure),
            }
        });
    }
}
