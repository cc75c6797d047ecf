//! The workbook between this tab's memory and the browser's storage: opening, saving, what other
//! tabs do, undo. Knows no browser, so that every fault of a storage can be tried.

use super::{Error, History, Parts, Replica, Saved, Workbook};

/// Where the text is kept.
pub trait Shelf {
    fn read(&self) -> Result<Option<String>, Fault>;
    fn write(&self, text: &str) -> Result<(), Fault>;
    /// Keeps a text that can't be read beside the others, for good.
    fn put_aside(&self, text: &str) -> Result<(), Fault>;
}

/// Why the storage does not keep something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A person or a firm has switched it off.
    Denied,
    Full,
    /// What was read back is not what was written.
    Forgetful,
    /// In the browser's own words.
    Refused(String),
}

/// Whether what is in memory is also in the storage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    #[default]
    Kept,
    /// In a moment.
    Waiting,
    Failed(Fault),
    /// What lies there was written by a later release, of this version: it is not touched.
    Newer(u32),
}

/// Saves that another tab may overtake before this one gives up, until the next change.
const ATTEMPTS: u32 = 3;

pub struct Book<S> {
    shelf: S,
    replica: Replica,
    history: History,
    /// The parts in memory, as far as they were noted.
    now: Parts,
    /// The text on the shelf when it was last looked at.
    text: Option<String>,
    saving: Saving,
}

impl<S: Shelf> Book<S> {
    /// What an earlier visit left, or an empty workbook.
    pub fn open(shelf: S) -> Book<S> {
        let now = Parts::of(&Workbook::default());
        let nothing = Saved {
            revision: 0,
            parts: now.clone(),
        };
        let mut book = Book {
            shelf,
            replica: Replica::new(nothing),
            history: History::default(),
            now,
            text: None,
            saving: Saving::Kept,
        };
        book.saving = book.take_in().err().unwrap_or_default();
        book
    }

    /// As it is in memory, as far as it was noted.
    pub fn workbook(&self) -> Workbook {
        // Only parts that were read as such, or written from a workbook, are ever put together.
        self.now.workbook().unwrap_or_default()
    }

    pub fn saving(&self) -> &Saving {
        &self.saving
    }

    /// As it would be saved, for a file.
    pub fn saved(&self) -> Saved {
        Saved {
            revision: self.replica.stored().revision,
            parts: self.now.clone(),
        }
    }

    /// Takes note of what the workbook is now, as a step that can be undone.
    pub fn note(&mut self, workbook: &Workbook, at: u64) {
        let now = Parts::of(workbook).with_rest_of(&self.now);
        self.history.record(&self.now, &now, at);
        self.now = now;
    }

    /// As [`note`](Book::note), never together with what was typed before or after.
    pub fn note_apart(&mut self, workbook: &Workbook, at: u64) {
        self.history.close();
        self.note(workbook, at);
        self.history.close();
    }

    /// Saves what was noted; `true` if the workbook has changed by what another tab had saved.
    pub fn save(&mut self) -> bool {
        let before = self.now.clone();
        self.saving = self.try_save().err().unwrap_or_default();
        self.now != before
    }

    fn try_save(&mut self) -> Result<(), Saving> {
        for _ in 0..ATTEMPTS {
            self.take_in()?;
            let Some(next) = self.replica.next(&self.now) else {
                return Ok(());
            };
            let text = next.to_text();
            self.shelf.write(&text).map_err(Saving::Failed)?;
            if self.shelf.read().map_err(Saving::Failed)?.as_ref() == Some(&text) {
                self.replica.written(next);
                self.text = Some(text);
                return Ok(());
            }
        }
        Err(Saving::Failed(Fault::Forgetful))
    }

    /// Another tab has saved, or erased everything; `true` if the workbook has changed by it.
    pub fn look(&mut self) -> bool {
        let before = self.now.clone();
        match self.shelf.read() {
            // Not what was never saved: an erasure.
            Ok(None) if self.text.is_some() => self.forget(),
            _ => {
                let unsaved = self.replica.next(&self.now).is_some();
                match self.take_in() {
                    Err(trouble) => self.saving = trouble,
                    Ok(()) if !unsaved => self.saving = Saving::Kept,
                    Ok(()) => {}
                }
            }
        }
        self.now != before
    }

    /// Takes over what lies on the shelf, if it is not what this tab knows.
    fn take_in(&mut self) -> Result<(), Saving> {
        let there = self.shelf.read().map_err(Saving::Failed)?;
        let Some(text) = there.filter(|text| self.text.as_ref() != Some(text)) else {
            return Ok(());
        };
        match Saved::from_text(&text) {
            Ok(theirs) => {
                let meeting = self.replica.meet(&self.now, theirs);
                self.now = meeting.parts;
                self.history.forget(&meeting.taken);
            }
            Err(Error::Newer(version)) => return Err(Saving::Newer(version)),
            Err(Error::Broken(_)) => {
                self.shelf.put_aside(&text).map_err(Saving::Failed)?;
                let revision = self.replica.stored().revision;
                let parts = Parts::default(); // so that all of it is written
                self.replica = Replica::new(Saved { revision, parts });
            }
        }
        self.text = Some(text);
        Ok(())
    }

    /// Everything as on the first day: it was erased.
    pub fn forget(&mut self) {
        self.now = Parts::of(&Workbook::default());
        self.replica = Replica::new(Saved {
            revision: 0,
            parts: self.now.clone(),
        });
        self.history = History::default();
        self.text = None;
        self.saving = Saving::Kept;
    }

    /// Takes the newest step back; `false` if there is none.
    pub fn undo(&mut self) -> bool {
        let before = self.history.undo(&self.now);
        self.turn(before)
    }

    pub fn redo(&mut self) -> bool {
        let after = self.history.redo(&self.now);
        self.turn(after)
    }

    fn turn(&mut self, parts: Option<Parts>) -> bool {
        let Some(parts) = parts else { return false };
        self.now = parts;
        true
    }

    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// Parts that this tab and another one changed at the same time.
    pub fn clashes(&self) -> Vec<String> {
        self.replica.clashes()
    }

    /// Settles the clashes in favour of this tab.
    pub fn keep_mine(&mut self) {
        self.replica.keep_mine();
    }

    /// Settles the clashes in favour of the other tab, as a step that can be undone.
    pub fn take_theirs(&mut self, at: u64) {
        let theirs = self.replica.take_theirs(&self.now);
        self.history.close();
        self.history.record(&self.now, &theirs, at);
        self.history.close();
        self.now = theirs;
    }
}

#[cfg(test)]
mod tests;
