//! Imports as the browser keeps them for the next visit.

use super::{Entry, Held, Holdings, ImportId};
use crate::import::Rejects;
use crate::ledger::{Ledger, Lines};

/// An import as it is kept in the browser.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    pub id: ImportId,
    /// [`Entry`] as JSON, so that later releases may add to it.
    pub entry: Vec<u8>,
    pub lines: Vec<u8>,
    pub rejects: Vec<u8>,
}

impl Holdings {
    pub fn ids(&self) -> Vec<ImportId> {
        let aside = self.aside.iter().map(|(held, _)| held);
        (self.held.iter().chain(aside))
            .map(|held| held.entry.id)
            .collect()
    }

    /// One import, to be kept; without its lines where they are kept already.
    pub fn keep(&self, id: ImportId, lines: bool) -> Option<Kept> {
        let held = self.held.iter().position(|held| held.entry.id == id);
        let (held, part) = match held {
            Some(at) => (
                &self.held[at],
                lines.then(|| self.ledger.part(at).to_bytes()),
            ),
            None => {
                let aside = self.aside.iter().find(|(held, _)| held.entry.id == id)?;
                (&aside.0, lines.then(|| aside.1.to_bytes()))
            }
        };
        let rejects = lines.then(|| held.rejects.to_bytes());
        Some(Kept {
            id,
            entry: serde_json::to_vec(&held.entry).unwrap_or_default(),
            lines: part.unwrap_or_default(),
            rejects: rejects.unwrap_or_default(),
        })
    }

    /// Takes what was kept on an earlier visit; answers which could not be read, to be left where
    /// they are.
    pub fn restore(&mut self, kept: Vec<Kept>) -> Vec<ImportId> {
        let (mut parts, mut unreadable) = (Vec::new(), Vec::new());
        for Kept {
            id,
            entry,
            lines,
            rejects,
        } in kept
        {
            let entry: Result<Entry, _> = serde_json::from_slice(&entry);
            let (Ok(entry), Ok(lines)) = (entry, Lines::from_bytes(&lines)) else {
                unreadable.push(id);
                continue;
            };
            let rejects = Rejects::from_bytes(&rejects).unwrap_or_default();
            let held = Held { entry, rejects };
            if held.entry.aside {
                self.aside.push((held, lines));
            } else {
                self.held.push(held);
                parts.push(lines);
            }
        }
        self.ledger = Ledger::together(parts);
        self.ledger.join(self.joins.clone());
        self.leave_out();
        unreadable
    }
}
