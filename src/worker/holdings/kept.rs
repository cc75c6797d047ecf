//! Imports as the browser keeps them for the next visit.

use super::repeats::Copied;
use super::{Entry, Held, Holdings, ImportId};
use crate::import::Rejects;
use crate::ledger::{Ledger, Lines};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// An import as it is kept in the browser.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    pub id: ImportId,
    /// All but its lines, as JSON, so that later releases may add to it.
    pub entry: Vec<u8>,
    pub lines: Vec<u8>,
    pub rejects: Vec<u8>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Told {
    #[serde(flatten)]
    entry: Entry,
    copies: BTreeSet<Copied>,
}

impl Holdings {
    pub fn ids(&self) -> Vec<ImportId> {
        self.held.iter().map(|held| held.entry.id).collect()
    }

    /// Imports that were forgotten for good on this visit.
    #[cfg(any(feature = "engine", test))]
    pub fn deleted(&self) -> &[ImportId] {
        &self.deleted
    }

    /// All imports, as they are kept.
    pub fn all_kept(&self) -> Vec<Kept> {
        let kept = |id| {
            let (lines, rejects) = self.keep_lines(id)?;
            Some(Kept {
                id,
                entry: self.keep_entry(id)?,
                lines,
                rejects,
            })
        };
        self.ids().into_iter().filter_map(kept).collect()
    }

    /// Takes these imports in place of all there are, which are forgotten for good. An import has
    /// one name for ever: what was kept under the same name is not written anew.
    pub fn replace(&mut self, kept: Vec<Kept>, joins: Vec<(String, String)>) {
        let mut deleted = std::mem::take(&mut self.deleted);
        deleted.extend(self.ids());
        deleted.retain(|id| !kept.iter().any(|kept| kept.id == *id));
        *self = Holdings::restored(kept, joins);
        self.deleted = deleted;
    }

    /// All of one import but its lines and its rejected rows, to be kept.
    pub fn keep_entry(&self, id: ImportId) -> Option<Vec<u8>> {
        let held = self.held.iter().find(|held| held.entry.id == id)?;
        let told = Told {
            entry: held.entry.clone(),
            copies: held.copies.clone(),
        };
        serde_json::to_vec(&told).ok()
    }

    /// The lines of one import and its rejected rows, to be kept.
    pub fn keep_lines(&self, id: ImportId) -> Option<(Vec<u8>, Vec<u8>)> {
        let held = self.held.iter().find(|held| held.entry.id == id)?;
        let lines = match held.entry.aside {
            true => held.lines.to_bytes(),
            false => {
                let import = self.counting().position(|other| other.entry.id == id)?;
                self.ledger.part(import).to_bytes()
            }
        };
        Some((lines, held.rejects.to_bytes()))
    }
}

impl Holdings {
    /// What was kept on an earlier visit. Imports that can't be read are counted, and left where
    /// they are for the release that can read them.
    pub fn restored(kept: Vec<Kept>, joins: Vec<(String, String)>) -> Holdings {
        let mut holdings = Holdings {
            joins,
            ..Holdings::default()
        };
        for kept in kept {
            match kept.read() {
                Some(held) => holdings.held.push(held),
                None => holdings.unreadable += 1,
            }
        }
        holdings.held.sort_by_key(|held| held.entry.id);
        let counting = (holdings.held.iter_mut())
            .filter(|held| !held.entry.aside)
            .map(|held| std::mem::take(&mut held.lines));
        holdings.ledger = Ledger::joined(counting, holdings.joins.clone());
        holdings.leave_out();
        holdings
    }
}

impl Entry {
    /// What an import that is kept says of itself; `None` if this release can't read it.
    pub fn of(kept: &Kept) -> Option<Entry> {
        serde_json::from_slice(&kept.entry).ok()
    }
}

impl Kept {
    fn read(self) -> Option<Held> {
        let Told { mut entry, copies } = serde_json::from_slice(&self.entry).ok()?;
        entry.id = self.id;
        Some(Held {
            entry,
            copies,
            lines: Lines::from_bytes(&self.lines).ok()?,
            rejects: Rejects::from_bytes(&self.rejects).unwrap_or_default(),
        })
    }
}
