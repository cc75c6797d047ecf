//! From a file that was looked at to what is loaded.

use super::holdings::{Entry, ImportId};
use super::job::{Failure, Import, Source};
use super::serve::Engine;
use crate::import::{self, Choices, Error, Imported, Importer, Rejects, Sample};

impl Engine {
    /// Keeps the pieces of a file for previews, until it has been imported.
    pub fn look_at(&mut self, source: Source, sample: Sample) {
        self.looked_at.insert(source, sample);
    }

    pub(super) fn preview(
        &self,
        source: Source,
        choices: &Choices,
    ) -> Result<import::Preview, Failure> {
        let sample = self.looked_at.get(&source).ok_or(Failure::FileGone)?;
        Ok(import::preview(sample, choices)?)
    }

    /// An importer for a file that was looked at.
    pub fn start_import(&self, import: &Import) -> Result<Importer, Failure> {
        let missing = import.plan.mapping.missing();
        if !missing.is_empty() {
            return Err(Error::Missing(missing).into());
        }
        let looked_at = self.looked_at.get(&import.source);
        let Sample { file, size, .. } = looked_at.ok_or(Failure::FileGone)?;
        Ok(Importer::new(import.plan.clone(), file, *size))
    }

    /// Takes a finished import as loaded. An import without a single row changes nothing.
    pub fn adopt(&mut self, mut imported: Imported, import: &Import) -> Result<(), Failure> {
        if let Some(known) = &import.fingerprint {
            imported.receipt.sha256 = known.sha256.clone();
            imported.receipt.size = known.size;
        }
        imported.receipt.sheet = import.sheet.clone();
        let entry = Entry {
            id: import.id,
            instead_of: import.instead_of.clone(),
            set_aside: import.set_aside.clone(),
            fixes: imported.rejects.fixes(&import.plan),
            ..Entry::default()
        };
        self.add(imported, entry)?;
        self.looked_at.remove(&import.source);
        Ok(())
    }

    pub(super) fn add(&mut self, imported: Imported, entry: Entry) -> Result<(), Failure> {
        if imported.ledger.is_empty() {
            return Err(Error::NothingAccepted(Box::new(imported.receipt)).into());
        }
        self.changed();
        self.holdings.add(imported, entry);
        Ok(())
    }

    pub(super) fn rejects(&self, id: ImportId) -> Option<&Rejects> {
        self.holdings.rejects(id)
    }
}
