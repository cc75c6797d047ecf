//! A storage that is full, denied, forgetful, shared, broken or of a later release.

use super::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A storage of so many letters, which tabs may share.
#[derive(Clone, Default)]
struct Memory(Rc<Inside>);

#[derive(Default)]
struct Inside {
    text: RefCell<Option<String>>,
    aside: RefCell<Vec<String>>,
    denied: Cell<bool>,
    room: Cell<Option<usize>>,
    /// Loses what it is told to keep.
    forgetful: Cell<bool>,
}

impl Memory {
    fn with(text: &str) -> Memory {
        let memory = Memory::default();
        memory.0.text.replace(Some(text.to_owned()));
        memory
    }

    fn text(&self) -> String {
        self.0.text.borrow().clone().unwrap_or_default()
    }

    fn fits(&self, text: &str) -> Result<(), Fault> {
        match self.0.room.get() {
            _ if self.0.denied.get() => Err(Fault::Denied),
            Some(room) if text.len() > room => Err(Fault::Full),
            _ => Ok(()),
        }
    }
}

impl Shelf for Memory {
    fn read(&self) -> Result<Option<String>, Fault> {
        match self.0.denied.get() {
            true => Err(Fault::Denied),
            false => Ok(self.0.text.borrow().clone()),
        }
    }

    fn write(&self, text: &str) -> Result<(), Fault> {
        self.fits(text)?;
        if !self.0.forgetful.get() {
            self.0.text.replace(Some(text.to_owned()));
        }
        Ok(())
    }

    fn put_aside(&self, text: &str) -> Result<(), Fault> {
        self.fits(text)?;
        self.0.aside.borrow_mut().push(text.to_owned());
        Ok(())
    }
}

/// Turns the months of the window, a part of its own.
fn months(book: &mut Book<Memory>, months: u32) {
    let mut workbook = book.workbook();
    workbook.settings.rfm.span.window_months = months;
    book.note_apart(&workbook, 0);
}

fn firm(book: &mut Book<Memory>, firm: &str) {
    let mut workbook = book.workbook();
    workbook.firm = firm.to_owned();
    book.note_apart(&workbook, 0);
}

fn written(memory: &Memory) -> Workbook {
    Saved::from_text(&memory.text())
        .expect("saved")
        .workbook()
        .expect("a workbook")
}

#[test]
fn what_is_noted_and_saved_is_there_on_the_next_visit() {
    let memory = Memory::default();
    let mut book = Book::open(memory.clone());
    assert!(!book.save());
    assert_eq!(memory.text(), "", "nothing was changed");
    firm(&mut book, "Díaz");
    book.save();
    assert_eq!(book.saving(), &Saving::Kept);
    assert_eq!(Book::open(memory).workbook().firm, "Díaz");
}

#[test]
fn a_full_storage_is_told_and_nothing_is_lost_in_memory_or_in_the_storage() {
    let memory = Memory::default();
    let mut book = Book::open(memory.clone());
    firm(&mut book, "Díaz");
    book.save();
    let before = memory.text();
    memory.0.room.set(Some(before.len() + 10));
    firm(&mut book, "Almacén de Ramos Generales Díaz");
    book.save();
    assert_eq!(book.saving(), &Saving::Failed(Fault::Full));
    assert_eq!(memory.text(), before);
    assert_eq!(book.workbook().firm, "Almacén de Ramos Generales Díaz");
    // As soon as there is room, all of it is kept.
    memory.0.room.set(None);
    book.save();
    assert_eq!(book.saving(), &Saving::Kept);
    assert_eq!(written(&memory), book.workbook());
}

#[test]
fn a_denied_storage_is_told_from_the_start() {
    let memory = Memory::default();
    memory.0.denied.set(true);
    let mut book = Book::open(memory);
    assert_eq!(book.saving(), &Saving::Failed(Fault::Denied));
    firm(&mut book, "Díaz");
    book.save();
    assert_eq!(book.saving(), &Saving::Failed(Fault::Denied));
    assert_eq!(book.workbook().firm, "Díaz");
}

#[test]
fn a_storage_that_does_not_keep_what_it_was_given_is_noticed() {
    let memory = Memory::default();
    memory.0.forgetful.set(true);
    let mut book = Book::open(memory);
    firm(&mut book, "Díaz");
    book.save();
    assert_eq!(book.saving(), &Saving::Failed(Fault::Forgetful));
}

#[test]
fn what_a_later_release_wrote_is_not_touched() {
    let later = r#"{"version":99,"parts":{"firm":"Díaz"}}"#;
    let memory = Memory::with(later);
    let mut book = Book::open(memory.clone());
    assert_eq!(book.saving(), &Saving::Newer(99));
    firm(&mut book, "Pérez");
    book.save();
    assert_eq!(
        (book.saving(), &memory.text()[..]),
        (&Saving::Newer(99), later)
    );
}

#[test]
fn a_later_release_in_another_tab_ends_our_saving() {
    let memory = Memory::default();
    let mut book = Book::open(memory.clone());
    firm(&mut book, "Díaz");
    book.save();
    let later = r#"{"version":99}"#;
    memory.write(later).expect("room");
    book.look();
    firm(&mut book, "Pérez");
    book.save();
    assert_eq!(
        (book.saving(), &memory.text()[..]),
        (&Saving::Newer(99), later)
    );
    assert_eq!(book.workbook().firm, "Pérez");
}

#[test]
fn what_is_broken_is_put_aside_before_anything_is_written() {
    let memory = Memory::with(r#"{"version":2,"revision":5,"par"#);
    let mut book = Book::open(memory.clone());
    let aside = memory.0.aside.borrow().clone();
    assert_eq!(aside, [r#"{"version":2,"revision":5,"par"#]);
    firm(&mut book, "Díaz");
    book.save();
    assert_eq!(book.saving(), &Saving::Kept);
    assert_eq!(written(&memory).firm, "Díaz");
}

#[test]
fn what_is_broken_and_can_not_be_put_aside_is_not_overwritten() {
    let memory = Memory::with("{broken");
    memory.0.room.set(Some(3));
    let mut book = Book::open(memory.clone());
    firm(&mut book, "Díaz");
    book.save();
    assert_eq!(book.saving(), &Saving::Failed(Fault::Full));
    assert_eq!(memory.text(), "{broken");
}

#[test]
fn two_tabs_share_what_only_one_of_them_changed() {
    let memory = Memory::default();
    let (mut one, mut two) = (Book::open(memory.clone()), Book::open(memory.clone()));
    firm(&mut one, "Díaz");
    one.save();
    months(&mut two, 6);
    // It has not even heard of the other's save.
    assert!(two.save());
    assert_eq!(two.workbook().firm, "Díaz");
    assert!(one.look());
    assert_eq!(one.workbook(), two.workbook());
    assert_eq!(written(&memory), two.workbook());
}

#[test]
fn what_two_tabs_changed_alike_waits_for_a_decision() {
    for mine in [true, false] {
        let memory = Memory::default();
        let (mut one, mut two) = (Book::open(memory.clone()), Book::open(memory.clone()));
        firm(&mut one, "Díaz");
        firm(&mut two, "Pérez");
        one.save();
        two.save();
        assert_eq!(two.clashes(), ["firm"]);
        let there = |memory: &Memory| written(memory).firm;
        assert_eq!(
            (two.workbook().firm, there(&memory)),
            ("Pérez".into(), "Díaz".into())
        );
        let chosen = if mine { "Pérez" } else { "Díaz" };
        match mine {
            true => two.keep_mine(),
            false => two.take_theirs(0),
        }
        two.save();
        one.look();
        let all = [two.workbook().firm, one.workbook().firm, there(&memory)];
        assert_eq!(all, [chosen; 3]);
        if !mine {
            assert!(two.undo());
            assert_eq!(two.workbook().firm, "Pérez");
        }
    }
}

#[test]
fn what_another_tab_erased_does_not_come_back() {
    let memory = Memory::default();
    let (mut one, mut two) = (Book::open(memory.clone()), Book::open(memory.clone()));
    firm(&mut one, "Díaz");
    one.save();
    two.look();
    memory.0.text.replace(None);
    assert!(two.look());
    assert_eq!(two.workbook(), Workbook::default());
    two.save();
    assert_eq!(memory.text(), "");
}

#[test]
fn undo_is_saved_like_any_change() {
    let memory = Memory::default();
    let mut book = Book::open(memory.clone());
    firm(&mut book, "Díaz");
    months(&mut book, 3);
    book.save();
    assert!(book.undo() && book.undo());
    assert!(!book.undo());
    book.save();
    assert_eq!(written(&memory), Workbook::default());
    assert!(book.redo());
    book.save();
    assert_eq!(written(&memory).firm, "Díaz");
}
