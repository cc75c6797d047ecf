//! The workbook as a page reads and changes it: one part at a time.

use super::Session;
use crate::workbook::Workbook;
use leptos::prelude::*;

impl Session {
    /// One part of the workbook, told only of its own changes. Of a page, ask once, where the page
    /// is made: `let plan = session.part(|workbook| &workbook.plan);`
    pub fn part<T>(&self, part: fn(&Workbook) -> &T) -> Memo<T>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        let workbook = self.workbook;
        Memo::new(move |_| workbook.with(|workbook| part(workbook).clone()))
    }

    /// Reads the workbook once; nothing is told later.
    pub fn read<T>(&self, read: impl FnOnce(&Workbook) -> T) -> T {
        self.workbook.with_untracked(read)
    }

    /// Changes the workbook, with every letter if need be: the browser keeps it within a moment,
    /// and it can be undone. `session.write(|workbook| workbook.plan.push(action))`
    pub fn write(&self, change: impl FnOnce(&mut Workbook)) {
        self.workbook.update(change);
    }
}
