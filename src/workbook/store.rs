//! The workbook of this visit: what pages read and change, kept by the browser as it changes.

use super::book::{Book, Fault, Saving, Shelf};
use super::{Saved, Workbook};
use crate::browser::storage::{self, Refusal};
use crate::browser::{clock, page};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::time::Duration;

/// How all our names in the browser's local storage begin.
pub const STORED: &str = "cartera.";
/// Where the workbook is.
const KEY: &str = "cartera.workbook";
/// How the names begin of what could not be read.
const ASIDE: &str = "cartera.aside.";
/// When it was last saved as a file.
const COPIED: &str = "cartera.copied";
/// From a change until it is saved, with whatever is typed meanwhile.
const MOMENT: Duration = Duration::from_millis(400);

/// Copyable, for any closure.
#[derive(Clone, Copy)]
pub struct Store {
    pub workbook: RwSignal<Workbook>,
    pub saving: RwSignal<Saving>,
    /// Parts that this tab and another one changed at the same time.
    pub clashes: RwSignal<Vec<String>>,
    pub can_undo: RwSignal<bool>,
    pub can_redo: RwSignal<bool>,
    /// Names of texts that could not be read and were put aside.
    pub aside: RwSignal<Vec<String>>,
    /// When it was last saved as a file, in milliseconds since 1970.
    pub copied: RwSignal<Option<u64>>,
    book: StoredValue<Book<LocalShelf>, leptos::reactive::owner::LocalStorage>,
    timer: StoredValue<Option<TimeoutHandle>>,
}

struct LocalShelf;

impl Shelf for LocalShelf {
    fn read(&self) -> Result<Option<String>, Fault> {
        storage::text(KEY).map_err(Fault::from)
    }

    fn write(&self, text: &str) -> Result<(), Fault> {
        storage::keep_text(KEY, text).map_err(Fault::from)
    }

    fn put_aside(&self, text: &str) -> Result<(), Fault> {
        let there = |name: &String| storage::text(name).ok().flatten().as_deref() == Some(text);
        if storage::names(ASIDE).iter().any(there) {
            return Ok(());
        }
        let name = format!("{ASIDE}{}", clock::now());
        storage::keep_text(&name, text)?;
        match there(&name) {
            true => Ok(()),
            false => Err(Fault::Forgetful),
        }
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Fault {
        match refusal {
            Refusal::Denied => Fault::Denied,
            Refusal::Full => Fault::Full,
            Refusal::Other(words) => Fault::Refused(words),
        }
    }
}

impl Store {
    /// Opens what an earlier visit left and keeps what changes from now on. Call once.
    pub fn open() -> Store {
        let book = Book::open(LocalShelf);
        let store = Store {
            workbook: RwSignal::new(book.workbook()),
            saving: RwSignal::new(book.saving().clone()),
            clashes: RwSignal::new(Vec::new()),
            can_undo: RwSignal::new(false),
            can_redo: RwSignal::new(false),
            aside: RwSignal::new(storage::names(ASIDE)),
            copied: RwSignal::new(storage::read(COPIED)),
            book: StoredValue::new_local(book),
            timer: StoredValue::new(None),
        };
        Effect::new(move |first: Option<()>| {
            store.workbook.track();
            if first.is_some() {
                store.soon();
            }
        });
        storage::on_other_tab(move |name| {
            if name.is_none_or(|name| name == KEY) {
                store.look();
            } else {
                store.copied.set(storage::read(COPIED));
                store.aside.set(storage::names(ASIDE));
            }
        });
        page::on_leaving(move || store.flush());
        store
    }

    /// Saves in a moment what has changed.
    fn soon(&self) {
        if self.timer.with_value(Option::is_some) {
            return;
        }
        let store = *self;
        if self.saving.with_untracked(|saving| *saving == Saving::Kept) {
            self.saving.set(Saving::Waiting);
        }
        let timer = set_timeout_with_handle(move || store.flush(), MOMENT);
        self.timer.set_value(timer.ok());
        if self.timer.with_value(Option::is_none) {
            self.flush();
        }
    }

    /// Saves now what has changed.
    pub fn flush(&self) {
        self.stop();
        self.note();
        self.turn(Book::save);
    }

    fn stop(&self) {
        if let Some(timer) = self.timer.try_update_value(Option::take).flatten() {
            timer.clear();
        }
    }

    fn note(&self) {
        let now = clock::now();
        self.workbook.with_untracked(|workbook| {
            self.book.update_value(|book| book.note(workbook, now));
        });
    }

    /// Another tab has saved something.
    fn look(&self) {
        self.note();
        self.turn(Book::look);
        // What only this tab has changed is saved on top of it.
        let unsaved = self.timer.with_value(Option::is_some);
        if !unsaved {
            self.turn(Book::save);
        }
    }

    /// Does something that may change the workbook, and shows what came of it.
    fn turn(&self, act: impl FnOnce(&mut Book<LocalShelf>) -> bool) {
        let changed = self.book.try_update_value(act).unwrap_or_default();
        self.book.with_value(|book| {
            if changed {
                self.workbook.set(book.workbook());
            }
            self.saving.set(book.saving().clone());
            self.clashes.set(book.clashes());
            self.can_undo.set(book.can_undo());
            self.can_redo.set(book.can_redo());
        });
        self.aside.set(storage::names(ASIDE));
    }

    pub fn undo(&self) {
        self.note();
        self.turn(Book::undo);
        self.flush();
    }

    pub fn redo(&self) {
        self.note();
        self.turn(Book::redo);
        self.flush();
    }

    /// Puts another workbook in place of this one, as a step of its own.
    pub fn replace(&self, workbook: Workbook) {
        self.note();
        let now = clock::now();
        self.book
            .update_value(|book| book.note_apart(&workbook, now));
        self.workbook.set(workbook);
        self.flush();
    }

    /// Settles what two tabs changed at the same time.
    pub fn settle(&self, mine: bool) {
        self.note();
        self.turn(|book| {
            match mine {
                true => book.keep_mine(),
                false => book.take_theirs(clock::now()),
            }
            true
        });
        self.flush();
    }

    /// Everything as on the first day; call [`storage::clear`] afterwards.
    pub fn forget(&self) {
        self.stop();
        self.book.update_value(Book::forget);
        self.workbook.set(Workbook::default());
        self.copied.set(None);
        self.turn(|_| false);
    }

    /// As it is in memory, for a file.
    pub fn saved(&self) -> Saved {
        self.note();
        self.book.with_value(Book::saved)
    }

    /// A copy was handed out as a file.
    pub fn copied_now(&self) {
        let now = clock::now();
        self.copied.set(Some(now));
        // Where it can't be kept, the banner says so anyhow.
        let _ = storage::write(COPIED, now);
    }

    /// A text that could not be read, as it was.
    pub fn aside_text(&self, name: &str) -> Option<String> {
        storage::text(name).ok().flatten()
    }

    pub fn drop_aside(&self, name: &str) {
        storage::delete(name);
        self.aside.set(storage::names(ASIDE));
    }

    /// What a later release wrote and this one may not touch.
    pub fn stored_text(&self) -> Option<String> {
        storage::text(KEY).ok().flatten()
    }
}
