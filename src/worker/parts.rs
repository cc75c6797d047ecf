//! The workbook as a page reads and changes it: one part at a time.

use super::life::pairs;
use super::{Failure, Job, Kept, Session};
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

/// The sales as they go into a project's file and come out of it.
impl Session {
    /// All imports, as the browser keeps them.
    pub async fn sales(&self) -> Result<Vec<Kept>, Failure> {
        self.client().sales().await
    }

    /// Loads these imports in place of all there are, and has the browser keep them.
    pub async fn replace_sales(&self, kept: Vec<Kept>) -> Result<(), Failure> {
        let joins = self.read(|workbook| pairs(&workbook.people.joins.in_force()));
        self.apply(Job::Replace(kept, joins)).await
    }
}
