//! Looking at the files in hand, reading them, and what follows once they are in.

use super::{Desk, IMPORTED, InHand, Look, Place, START, Step};
use crate::browser::file::File;
use crate::browser::measure;
use crate::import::{Choices, Layout};
use crate::sheets::{self, client::Reader};
use crate::worker::{Failure, Import, ImportId, Progress};
use leptos::prelude::*;

/// Bytes by which a spreadsheet is told from a text.
const HEAD: u64 = 4096;

impl Desk {
    pub(super) async fn look_at_all(self, turn: u32) {
        let files = self.hand.with_untracked(Vec::len);
        for at in 0..files {
            if self.is_over(turn) {
                return;
            }
            self.look_at(turn, at).await;
        }
    }

    /// Looks at one file for the first time, or at another sheet of it.
    pub(super) async fn look_at(self, turn: u32, at: usize) {
        let Some(one) = self.one(at) else { return };
        self.file.set(one.name.clone());
        let look = match self.table(&one).await {
            Ok(file) => self.preview(&one, Some(&file)).await,
            Err(failure) => Look::Failed(failure),
        };
        if !self.is_over(turn) {
            self.set(one.source, |one| one.look = look);
        }
    }

    /// Looks at one file again with other choices; a failure leaves what was seen.
    pub(super) async fn look_again(self, turn: u32, at: usize) -> Option<Failure> {
        let one = self.one(at)?;
        let look = self.preview(&one, None).await;
        match look {
            _ if self.is_over(turn) => None,
            Look::Failed(failure) => Some(failure),
            look => {
                self.set(one.source, |one| one.look = look);
                None
            }
        }
    }

    /// The money of what stays loaded beside a file, if it has a name.
    fn loaded_currency(self, one: &InHand) -> Option<String> {
        self.session.loaded.with_untracked(|loaded| {
            let stays = (loaded.iter().flat_map(|loaded| loaded.counting()))
                .filter(|entry| !entry.sample && !one.instead_of.contains(&entry.id));
            stays
                .filter_map(|entry| entry.receipt.currency.clone())
                .next()
        })
    }

    /// The file as text: itself, or the chosen sheet of a spreadsheet.
    async fn table(self, one: &InHand) -> Result<File, Failure> {
        let head = one.file.read(0, HEAD.min(one.file.size())).await;
        let head = head.unwrap_or_default(); // what can't be read, the import names
        if !sheets::is_spreadsheet(&one.name, &head) {
            return Ok(one.file.clone());
        }
        let (reader, sheets) = Reader::open(&one.file).await.map_err(Failure::Sheets)?;
        // What holds rows is more likely meant than what is merely first.
        let sheet = match one.sheets.is_empty() {
            true => sheets.iter().position(|sheet| sheet.rows > 1).unwrap_or(0),
            false => one.sheet,
        };
        let names: Vec<String> = sheets.into_iter().map(|sheet| sheet.name).collect();
        self.set(one.source, |one| {
            one.sheets = names;
            one.sheet = sheet;
        });
        reader.text(sheet).await.map_err(Failure::Sheets)
    }

    async fn preview(self, one: &InHand, file: Option<&File>) -> Look {
        let client = self.session.client();
        let choices = Choices {
            remembered: self.session.layouts(),
            loaded_currency: self.loaded_currency(one),
            // How a sheet is written is known.
            delimiter: (!one.sheets.is_empty())
                .then_some(sheets::DELIMITER)
                .or(one.choices.delimiter),
            ..one.choices.clone()
        };
        match client.preview(one.source, file, choices).await {
            Ok(preview) => Look::Seen(Box::new(preview)),
            Err(failure) => Look::Failed(failure),
        }
    }

    fn one(self, at: usize) -> Option<InHand> {
        self.hand.with_untracked(|hand| hand.get(at).cloned())
    }

    fn set(self, source: u32, change: impl FnOnce(&mut InHand)) {
        self.hand.update(|hand| {
            if let Some(one) = hand.iter_mut().find(|one| one.source == source) {
                change(one);
            }
        });
    }

    /// Works out what the files are known by, while the person looks at them.
    pub(super) async fn fingerprints(self, turn: u32) {
        let hand = self.hand.get_untracked();
        for one in hand {
            let sha256 = self
                .session
                .client()
                .fingerprint(one.source, &one.file)
                .await;
            if self.is_over(turn) {
                return;
            }
            if let Ok(sha256) = sha256 {
                let known = self.loaded_as(&sha256);
                self.set(one.source, |one| {
                    one.sha256 = sha256;
                    one.instead_of = known;
                });
            }
        }
    }

    /// Imports that count and are of the very same file.
    fn loaded_as(self, sha256: &str) -> Vec<ImportId> {
        self.session.loaded.with_untracked(|loaded| {
            let same = (loaded.iter().flat_map(|loaded| loaded.counting()))
                .filter(|entry| entry.receipt.sha256 == sha256);
            same.map(|entry| entry.id).collect()
        })
    }

    /// Reads all files in hand, one after another; those that are in stay in when one fails.
    pub(super) async fn read_all(self, turn: u32) {
        let files = self.hand.with_untracked(Vec::len);
        let (mut done, mut failed) = (Vec::new(), None);
        let mut aside = self.to_set_aside();
        for nth in 0..files {
            let Some(one) = self.one(0) else { break };
            let id = self.session.next_id();
            match self
                .read(turn, nth, id, &one, std::mem::take(&mut aside))
                .await
            {
                Ok(()) => {
                    done.push(id);
                    self.remember(&one);
                    self.sources.update(|sources| sources.push((id, one)));
                    self.hand.update(|hand| drop(hand.remove(0)));
                }
                Err(failure) => {
                    self.file.set(one.name);
                    failed = Some(failure);
                    break;
                }
            }
        }
        match (failed, done.is_empty()) {
            (Some(failure), all_failed) => {
                if !all_failed {
                    self.batch.set(done);
                }
                self.shown.set(0);
                self.fail(failure);
            }
            (None, _) => self.imported(done).await,
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

    async fn read(
        self,
        turn: u32,
        nth: usize,
        id: ImportId,
        one: &InHand,
        mut instead_of: Vec<ImportId>,
    ) -> Result<(), Failure> {
        let Some(preview) = one.preview() else {
            return Err(one.failure().cloned().unwrap_or(Failure::FileGone));
        };
        instead_of.extend(&one.instead_of);
        let import = Import {
            source: one.source,
            plan: preview.plan.clone(),
            id,
            instead_of,
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
        let (loaded, keeping) = answer?;
        self.session.show(loaded, keeping);
        Ok(())
    }

    /// The files are in: what is asked first is worked out while the receipt is read.
    pub(super) async fn imported(self, batch: Vec<ImportId>) {
        measure::since("cartera:import", START);
        measure::mark(IMPORTED);
        self.hand.update(Vec::clear);
        self.batch.set(batch.clone());
        self.step.set(Step::Idle);
        let (client, settings) = (self.session.client(), self.session.settings_untracked());
        let board = client.board(settings).await;
        let rfm = client.rfm(settings).await;
        let abc = client.abc(settings).await;
        if board.is_ok() && rfm.is_ok() && abc.is_ok() {
            measure::since("cartera:analyses", IMPORTED);
        }
        self.late_fingerprints(&batch).await;
    }

    /// Of files that were read before they were known.
    async fn late_fingerprints(self, batch: &[ImportId]) {
        let sources = self.sources.get_untracked();
        let new = sources
            .into_iter()
            .filter(|(id, one)| batch.contains(id) && one.sha256.is_empty());
        let mut any = false;
        for (_, one) in new {
            any |= (self
                .session
                .client()
                .fingerprint(one.source, &one.file)
                .await)
                .is_ok();
        }
        if any {
            // The receipts name it now.
            let _ = self.session.apply(crate::worker::Job::Loaded).await;
        }
    }
}
