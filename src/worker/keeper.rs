//! Keeps the sales in the browser's database, import by import, and brings them back.
//!
//! What fails here never fails a job: the sales stay loaded, and the page is told that they are not
//! kept and why. Each time the database is brought in line with what is loaded, whatever came
//! before: a write that was refused once is made up for by the next that is not.

use super::holdings::{ImportId, Kept};
use super::job::Keeping;
use super::serve::Engine;
use crate::browser::database::{self, Database, Shelf};
use futures_channel::oneshot::{Receiver, channel};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

#[derive(Default)]
pub(super) struct Keeper {
    wanted: Cell<bool>,
    busy: Cell<bool>,
    /// Something changed while the last change was being written.
    again: Cell<bool>,
    /// Entries as the database has them.
    written: RefCell<HashMap<ImportId, Vec<u8>>>,
    /// What an earlier visit kept, once it is read.
    ahead: RefCell<Option<Receiver<Vec<Kept>>>>,
}

impl Keeper {
    /// Begins to read what an earlier visit kept: the page takes as long to start.
    pub fn read_ahead(&self) -> impl Future<Output = ()> + use<> {
        let (tell, told) = channel();
        *self.ahead.borrow_mut() = Some(told);
        async move {
            // Where the database can't be read, keeping will say so.
            let _ = tell.send(read().await.unwrap_or_default());
        }
    }

    /// Loads what an earlier visit kept.
    pub async fn restore(&self, engine: &RefCell<Engine>, joins: Vec<(String, String)>) {
        let ahead = self.ahead.take();
        let kept = match ahead {
            Some(told) => told.await.unwrap_or_default(),
            None => read().await.unwrap_or_default(),
        };
        let entries = kept.iter().map(|kept| (kept.id, kept.entry.clone()));
        self.written.borrow_mut().extend(entries);
        engine.borrow_mut().restore(kept, joins);
    }

    /// Keeps what is loaded, or nothing. While an earlier call is at it, that one goes on until
    /// nothing is left to be done, and tells how it ended.
    pub async fn keep(&self, engine: &RefCell<Engine>, wanted: bool) -> Keeping {
        self.wanted.set(wanted);
        if self.busy.replace(true) {
            self.again.set(true);
            return Keeping::Working;
        }
        loop {
            self.again.set(false);
            let kept = self.bring_in_line(engine).await;
            if !self.again.get() {
                self.busy.set(false);
                return kept.unwrap_or_else(Keeping::Refused);
            }
        }
    }

    async fn bring_in_line(&self, engine: &RefCell<Engine>) -> Result<Keeping, String> {
        let exists = Database::exists().await;
        if !self.wanted.get() {
            if exists {
                self.erase().await?;
            }
            return Ok(Keeping::No);
        }
        let ids = engine.borrow().holdings().ids();
        if ids.is_empty() && !exists {
            return Ok(Keeping::No);
        }
        let database = Database::open().await?;
        // Lines first: an entry is never there without them.
        let there = database.numbers(Shelf::Lines).await?;
        for &id in ids.iter().filter(|id| !there.contains(id)) {
            let kept = engine.borrow().holdings().keep_lines(id);
            if let Some((lines, rejects)) = kept {
                let things = [
                    (Shelf::Lines, id, &lines[..]),
                    (Shelf::Rejects, id, &rejects[..]),
                ];
                database.write(&things, &[]).await?;
            }
        }
        // Who counts changes for several at once: all of them, or none.
        let there = database.numbers(Shelf::Entries).await?;
        let changed = self.changed(engine, &ids, &there);
        let things: Vec<_> = (changed.iter())
            .map(|(id, entry)| (Shelf::Entries, *id, &entry[..]))
            .collect();
        let gone = engine.borrow().holdings().deleted().to_vec();
        if !things.is_empty() || gone.iter().any(|id| there.contains(id)) {
            database.write(&things, &gone).await?;
            self.written.borrow_mut().extend(changed);
        }
        Ok(match ids.is_empty() {
            true => Keeping::No,
            false => Keeping::Kept,
        })
    }

    fn changed(
        &self,
        engine: &RefCell<Engine>,
        ids: &[ImportId],
        there: &[ImportId],
    ) -> Vec<(ImportId, Vec<u8>)> {
        let (engine, written) = (engine.borrow(), self.written.borrow());
        let entries = (ids.iter()).filter_map(|&id| Some((id, engine.holdings().keep_entry(id)?)));
        entries
            .filter(|(id, entry)| !there.contains(id) || written.get(id) != Some(entry))
            .collect()
    }

    /// Deletes all that is kept.
    pub async fn erase(&self) -> Result<(), String> {
        self.ahead.take();
        self.written.borrow_mut().clear();
        database::erase().await
    }
}

async fn read() -> Result<Vec<Kept>, String> {
    let mut kept = Vec::new();
    if !Database::exists().await {
        return Ok(kept);
    }
    let database = Database::open().await?;
    for id in database.numbers(Shelf::Entries).await? {
        // What can't be read is counted as unreadable, and the rest is not lost for it.
        let take = async |shelf| database.take(shelf, id).await.unwrap_or_default();
        kept.push(Kept {
            id,
            entry: take(Shelf::Entries).await,
            lines: take(Shelf::Lines).await,
            rejects: take(Shelf::Rejects).await,
        });
    }
    Ok(kept)
}
