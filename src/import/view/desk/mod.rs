//! Where an import stands, and what the person can do about it. Lives above the pages, so that
//! nothing is lost by looking elsewhere while a file is being read.

mod change;
mod hand;
mod looking;
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
    let session = use_session();
    let desk = Desk {
        session,
        step: RwSignal::new(Step::Idle),
        hand: RwSignal::default(),
        shown: RwSignal::new(0),
        place: RwSignal::default(),
        file: RwSignal::default(),
        failure: RwSignal::new(None),
        batch: RwSignal::default(),
        turn: RwSignal::new(0),
        ticket: RwSignal::new(None),
        sources: RwSignal::default(),
        next_source: StoredValue::new(1),
    };
    Effect::new(move |before: Option<u32>| {
        let erased = session.erased.get();
        if before.is_some_and(|before| before != erased) {
            desk.discard();
            desk.sources.update(Vec::clear);
            desk.batch.update(Vec::clear);
        }
        erased
    });
    provide_context(desk);
}

pub fn use_desk() -> Desk {
    expect_context()
}

impl Desk {
    /// Begins something new; answers to what came before are not waited for any more.
    fn begin(self) -> u32 {
        self.failure.set(None);
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
        self.batch.update(Vec::clear);
        self.step.set(Step::Looking);
        spawn_local(async move {
            self.look(turn).await;
            if self.is_over(turn) || !self.show_first_in_doubt() {
                return;
            }
            let sure = self
                .hand
                .with_untracked(|hand| hand.iter().all(InHand::is_sure));
            if auto && sure {
                return self.read_all(turn).await;
            }
            self.step.set(Step::Preview);
            let mut files = Vec::new();
            self.hand.update(|hand| {
                for one in hand {
                    one.fingerprint_begun = true;
                    files.push((one.source, one.file.clone()));
                }
            });
            self.fingerprints(files).await;
        });
    }

    fn new_source(self) -> Source {
        let source = self.next_source.get_value();
        self.next_source.set_value(source + 1);
        source
    }

    /// Whether there is something to confirm: not if the one file in hand failed. Of several, the
    /// person sees which.
    fn show_first_in_doubt(self) -> bool {
        let alone = self.hand.with_untracked(|hand| match hand.as_slice() {
            [one] => one.failure().cloned(),
            _ => None,
        });
        if let Some(failure) = alone {
            self.discard();
            self.failure.set(Some(failure));
            return false;
        }
        let doubt = self
            .hand
            .with_untracked(|hand| hand.iter().position(|one| !one.is_ready()));
        self.shown.set(doubt.unwrap_or(0));
        true
    }

    /// The file that is shown; tracked.
    pub fn current(self) -> Option<InHand> {
        let shown = self.shown.get();
        self.hand.with(|hand| hand.get(shown).cloned())
    }

    fn set(self, source: Source, change: impl FnOnce(&mut InHand)) {
        self.hand.update(|hand| {
            if let Some(one) = hand.iter_mut().find(|one| one.source == source) {
                change(one);
            }
        });
    }

    fn look_again(self) {
        self.failure.set(None);
        let turn = self.turn.get_untracked();
        spawn_local(self.look(turn));
    }

    /// Looks again with a changed choice. Files with the same header take the choice too.
    pub fn choose(self, change: impl Fn(&mut Choices)) {
        let shown = self.shown.get_untracked();
        let alike = self.hand.with_untracked(|hand| hand::alike(hand, shown));
        self.hand.update(|hand| {
            alike.iter().for_each(|&at| change(&mut hand[at].choices));
        });
        self.look_again();
    }

    /// Takes another sheet of a spreadsheet.
    pub fn choose_sheet(self, sheet: usize) {
        let shown = self.shown.get_untracked();
        self.hand.update(|hand| {
            if let Some(one) = hand.get_mut(shown) {
                one.sheet = sheet;
                one.choices = Choices::default();
            }
        });
        self.look_again();
    }

    pub fn choose_place(self, place: Place) {
        self.place.set(place);
        self.look_again();
    }

    /// Adds the file that is shown though the very same one is loaded.
    pub fn add_anyway(self) {
        let shown = self.shown.get_untracked();
        self.hand.update(|hand| {
            if let Some(one) = hand.get_mut(shown) {
                one.add_anyway = true;
            }
        });
        self.look_again();
    }

    /// Leaves one of several files out.
    pub fn put_away(self, source: Source) {
        let shown = self.shown.get_untracked();
        let at =
            (self.hand).with_untracked(|hand| hand.iter().position(|one| one.source == source));
        let Some(at) = at else { return };
        self.hand.update(|hand| drop(hand.remove(at)));
        let left = self.hand.with_untracked(Vec::len);
        if left == 0 {
            return self.discard();
        }
        // The one that was shown stays so, or the one behind it.
        self.shown.set(if at < shown {
            shown - 1
        } else {
            shown.min(left - 1)
        });
        self.look_again();
    }

    /// Whether all is answered, and what is shown is what was chosen; tracked.
    pub fn can_confirm(self) -> bool {
        let hand = self.hand.get();
        (hand.iter()).all(|one| one.is_ready() && self.is_answered(one))
    }

    pub fn confirm(self) {
        if self.step.get_untracked() != Step::Preview || !untrack(|| self.can_confirm()) {
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
