//! Keeps the sales in the browser's database, import by import, and brings them back.
//!
//! What fails here never fails a job: the sales stay loaded, and the page says that they are not
//! kept and why.

use super::holdings::{ImportId, Kept};
use super::job::Keeping;
use super::serve::Engine;
use crate::browser::database::{self, Database, Shelf};
use std::cell::RefCell;

#[derive(Default)]
pub(super) struct Keeper {
    keeping: RefCell<Keeping>,
    wanted: RefCell<bool>,
}

impl Keeper {
    pub fn keeping(&self) -> Keeping {
        self.keeping.borrow().clone()
    }

    fn note(&self, outcome: Result<(), String>) {
        self.keeping.replace(match outcome {
            Ok(()) if *self.wanted.borrow() => Keeping::Kept,
            Ok(()) => Keeping::No,
            Err(reason) => Keeping::Refused(reason),
        });
    }

    /// Loads what an earlier visit kept.
    pub async fn restore(&self, engine: &RefCell<Engine>) {
        let outcome = async {
            if !Database::exists().await {
                return Ok(());
            }
            let database = Database::open().await?;
            let mut kept = Vec::new();
            for id in database.numbers(Shelf::Entries).await? {
                kept.push(Kept {
                    id,
                    entry: database.take(Shelf::Entries, id).await?,
                    lines: database.take(Shelf::Lines, id).await?,
                    rejects: database.take(Shelf::Rejects, id).await?,
                });
            }
            // What this release can't read is left for the one that can.
            engine.borrow_mut().restore(kept);
            Ok(())
        };
        self.note(outcome.await);
    }

    /// Begins to keep what is loaded and all that comes, or forgets what is kept.
    pub async fn remember(&self, engine: &RefCell<Engine>, on: bool) {
        self.wanted.replace(on);
        self.keeping.take();
        let ids = engine.borrow().ids();
        if on && !ids.is_empty() {
            let missing = self.missing(&ids).await;
            if missing.is_empty() {
                self.note(Ok(()));
            }
            self.keep(engine, missing, true).await;
        } else if !on && Database::exists().await {
            self.note(database::erase().await);
        }
    }

    async fn missing(&self, ids: &[ImportId]) -> Vec<ImportId> {
        let kept = async { Database::open().await?.numbers(Shelf::Entries).await };
        let kept: Vec<ImportId> = kept.await.unwrap_or_default();
        (ids.iter().copied())
            .filter(|id| !kept.contains(id))
            .collect()
    }

    /// Follows a change of what is loaded: imports that came or went, and who counts.
    pub async fn follow(&self, engine: &RefCell<Engine>, before: &[ImportId]) {
        if !*self.wanted.borrow() {
            return;
        }
        let now = engine.borrow().ids();
        let came = now.iter().copied().filter(|id| !before.contains(id));
        self.keep(engine, came.collect::<Vec<_>>(), true).await;
        let stayed = now.iter().copied().filter(|id| before.contains(id));
        self.keep(engine, stayed.collect::<Vec<_>>(), false).await;
        for &gone in before.iter().filter(|id| !now.contains(id)) {
            let removed = async { Database::open().await?.remove(gone).await };
            self.note_failure(removed.await);
        }
    }

    /// Keeps some imports; without their lines where those are kept already.
    pub async fn keep(
        &self,
        engine: &RefCell<Engine>,
        ids: impl IntoIterator<Item = ImportId>,
        lines: bool,
    ) {
        let mut ids = ids.into_iter().peekable();
        if !*self.wanted.borrow() || ids.peek().is_none() {
            return;
        }
        let outcome = async {
            let database = Database::open().await?;
            for id in ids {
                let Some(kept) = engine.borrow().keep(id, lines) else {
                    continue;
                };
                let mut things = vec![(Shelf::Entries, &kept.entry[..])];
                if lines {
                    things.extend([
                        (Shelf::Lines, &kept.lines[..]),
                        (Shelf::Rejects, &kept.rejects),
                    ]);
                }
                database.put(id, &things).await?;
            }
            Ok(())
        };
        let refused = matches!(self.keeping(), Keeping::Refused(_));
        let outcome = outcome.await;
        // What was refused before is still not there.
        if !refused || outcome.is_err() {
            self.note(outcome);
        }
    }

    fn note_failure(&self, outcome: Result<(), String>) {
        if outcome.is_err() {
            self.note(outcome);
        }
    }

    /// Deletes all that is kept.
    pub async fn erase(&self) {
        self.note(database::erase().await);
    }
}
