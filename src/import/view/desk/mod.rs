//! Where an import stands, and what the person can do about it. Lives above the pages, so that
//! nothing is lost by looking elsewhere while a file is being read.

mod change;
mod hand;
mod reading;

pub use hand::{InHand, Look, Place};

use crate::browser::file::File;
use crate::browser::measure;
use crate::import::Choices;
use crate::worker::{Failure, ImportId, Progress, Session, Source, Ticket, use_session};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Where an import stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Waiting for a file; shows what is loaded, if anything.
    Idle,
    /// Looking at files, or making the sample.
    Looking,
    /// To be confirmed.
    Preview,
    /// Which of the files in hand, and how far it is.
    Reading(usize, Progress),
}

/// Copyable, for any closure.
#[derive(Clone, Copy)]
pub struct Desk {
    session: Session,
    pub step: RwSignal<Step>,
    /// The files in hand, in the order in which they will be read.
    pub hand: RwSignal<Vec<InHand>>,
    /// Which of them is shown.
    pub shown: RwSignal<usize>,
    pub place: RwSignal<Place>,
    /// Name of the file that a failure is about.
    pub file: RwSignal<String>,
    pub failure: RwSignal<Option<Failure>>,
    /// What was imported last on this visit.
    pub batch: RwSignal<Vec<ImportId>>,
    /// A changed choice has not been answered yet: what is shown is not what was chosen.
    pub pending: RwSignal<bool>,
    /// Counts what the person started; an answer to an earlier turn comes too late.
    turn: RwSignal<u32>,
    ticket: RwSignal<Option<Ticket>>,
    /// Files of this visit, by import: to read them again in another way.
    sources: RwSignal<Vec<(ImportId, InHand)>>,
    next_source: StoredValue<Source>,
}

const START: &str = "cartera:start";
const IMPORTED: &str = "cartera:imported";

/// Call once, in the root component, after the session.
pub fn provide_desk() {
    provide_context(Desk {
        session: use_session(),
        step: RwSignal::new(Step::Idle),
        hand: RwSignal::default(),
        shown: RwSignal::new(0),
        place: RwSignal::default(),
        file: RwSignal::default(),
        failure: RwSignal::new(None),
        batch: RwSignal::default(),
        pending: RwSignal::new(false),
        turn: RwSignal::new(0),
        ticket: RwSignal::new(None),
        sources: RwSignal::default(),
        next_source: StoredValue::new(1),
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

    /// Looks at the files; with `auto` those without doubts are confirmed by themselves.
    pub fn take(self, files: Vec<File>, auto: bool) {
        if files.is_empty() {
            return;
        }
        measure::mark(START);
        let turn = self.begin();
        let hand: Vec<InHand> = files
            .into_iter()
            .map(|file| InHand::new(self.new_source(), file))
            .collect();
        self.file.set(hand[0].name.clone());
        self.hand.set(hand);
        self.shown.set(0);
        self.place.set(Place::default());
        self.step.set(Step::Looking);
        spawn_local(async move {
            self.look_at_all(turn).await;
            if self.is_over(turn) {
                return;
            }
            self.step.set(Step::Preview);
            self.show_first_in_doubt();
            let sure = self
                .hand
                .with_untracked(|hand| hand.iter().all(InHand::is_sure));
            if auto && sure {
                self.read_all(turn).await;
            } else {
                self.fingerprints(turn).await;
            }
        });
    }

    fn new_source(self) -> Source {
        let source = self.next_source.get_value();
        self.next_source.set_value(source + 1);
        source
    }

    /// The one file in hand failed: there is nothing to confirm. Of several, the person sees which.
    fn show_first_in_doubt(self) {
        let alone = self.hand.with_untracked(|hand| match hand.as_slice() {
            [one] => one.failure().cloned(),
            _ => None,
        });
        if let Some(failure) = alone {
            self.hand.update(Vec::clear);
            self.step.set(Step::Idle);
            self.failure.set(Some(failure));
            return;
        }
        let doubt = self
            .hand
            .with_untracked(|hand| hand.iter().position(|one| !one.is_ready()));
        self.shown.set(doubt.unwrap_or(0));
    }

    /// The file that is shown.
    pub fn current(self) -> Option<InHand> {
        let shown = self.shown.get();
        self.hand.with(|hand| hand.get(shown).cloned())
    }

    /// Looks again with a changed choice; the old preview stays until the new one is there, and
    /// can't be confirmed meanwhile. Files with the same header take the choice too.
    pub fn choose(self, change: impl Fn(&mut Choices)) {
        let turn = self.begin();
        self.pending.set(true);
        let shown = self.shown.get_untracked();
        let alike = self.hand.with_untracked(|hand| hand::alike(hand, shown));
        self.hand.update(|hand| {
            alike.iter().for_each(|&at| change(&mut hand[at].choices));
        });
        spawn_local(async move {
            for at in alike {
                let failed = self.look_again(turn, at).await;
                if self.is_over(turn) {
                    return;
                }
                match failed {
                    Some(failure @ Failure::Stopped(_)) => return self.fail(failure),
                    // The preview stays, so that the choice can be taken back; it is not what was
                    // chosen, so it can't be confirmed.
                    Some(failure) if at == shown => return self.failure.set(Some(failure)),
                    _ => {}
                }
            }
            self.pending.set(false);
        });
    }

    /// Takes another sheet of a spreadsheet.
    pub fn choose_sheet(self, sheet: usize) {
        let turn = self.begin();
        self.pending.set(true);
        let shown = self.shown.get_untracked();
        self.hand.update(|hand| {
            if let Some(one) = hand.get_mut(shown) {
                one.sheet = sheet;
                one.choices = Choices::default();
            }
        });
        spawn_local(async move {
            self.look_at(turn, shown).await;
            if !self.is_over(turn) {
                self.pending.set(false);
            }
        });
    }

    /// Adds the file that is shown though the very same one is loaded.
    pub fn add_anyway(self) {
        let shown = self.shown.get_untracked();
        self.hand.update(|hand| {
            if let Some(one) = hand.get_mut(shown) {
                one.instead_of.clear();
            }
        });
    }

    /// Leaves one of several files out.
    pub fn put_away(self, at: usize) {
        self.hand.update(|hand| {
            if at < hand.len() {
                hand.remove(at);
            }
        });
        self.shown.set(0);
        if self.hand.with_untracked(Vec::is_empty) {
            self.discard();
        }
    }

    pub fn confirm(self) {
        let ready = self
            .hand
            .with_untracked(|hand| hand.iter().all(InHand::is_ready));
        if self.pending.get_untracked() || !ready || self.step.get_untracked() != Step::Preview {
            return;
        }
        measure::mark(START);
        let turn = self.begin();
        spawn_local(self.read_all(turn));
    }

    /// Back to the preview, if there is one; what was loaded before is untouched.
    fn fail(self, failure: Failure) {
        let engine_gone = matches!(failure, Failure::Stopped(_));
        let seen = self.hand.with_untracked(|hand| !hand.is_empty());
        self.step.set(match seen && !engine_gone {
            true => Step::Preview,
            false => Step::Idle,
        });
        let cancelled = failure == Failure::Import(crate::import::Error::Cancelled);
        self.failure.set((!cancelled).then_some(failure));
    }

    /// Stops the reading of a file; while one is only looked at, nobody waits for it any more.
    pub fn cancel(self) {
        match self.ticket.get_untracked() {
            Some(ticket) => self.session.client().cancel(ticket),
            None => self.discard(),
        }
    }

    /// Puts the files away without importing them.
    pub fn discard(self) {
        self.begin();
        self.hand.update(Vec::clear);
        self.step.set(Step::Idle);
    }
}
