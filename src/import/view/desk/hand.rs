//! Files in hand: chosen, looked at, not yet imported.

use crate::browser::file::File;
use crate::import::{Choices, CurrencyChoice, Preview};
use crate::worker::{Failure, Fingerprint, ImportId, Source};

/// One file that was chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct InHand {
    pub source: Source,
    pub name: String,
    pub file: File,
    /// Of a spreadsheet: names of its sheets; empty for a text file.
    pub sheets: Vec<String>,
    pub sheet: usize,
    pub choices: Choices,
    pub look: Look,
    /// What was asked last about it.
    pub asked: Option<Asked>,
    /// Whether `look` is the answer to that.
    pub answered: bool,
    /// `None` until it has been worked out.
    pub fingerprint: Option<Fingerprint>,
    /// It is being worked out, or has been.
    pub fingerprint_begun: bool,
    /// The imports that this is to be another reading of.
    pub reading_of: Vec<ImportId>,
    /// It is to count beside an import of the very same file.
    pub add_anyway: bool,
}

/// All that the look of a file depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub sheet: usize,
    pub choices: Choices,
}

/// What was seen of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Look {
    Looking,
    Seen(Box<Preview>),
    Failed(Failure),
}

/// What an import does to the sales that are loaded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// It is added to them.
    #[default]
    Beside,
    /// They are set aside; they can be brought back.
    Instead,
}

impl InHand {
    pub fn new(source: Source, file: File) -> InHand {
        InHand {
            source,
            name: file.name(),
            file,
            sheets: Vec::new(),
            sheet: 0,
            choices: Choices::default(),
            look: Look::Looking,
            asked: None,
            answered: false,
            fingerprint: None,
            fingerprint_begun: false,
            reading_of: Vec::new(),
            add_anyway: false,
        }
    }

    pub fn preview(&self) -> Option<&Preview> {
        match &self.look {
            Look::Seen(preview) => Some(preview),
            _ => None,
        }
    }

    pub fn failure(&self) -> Option<&Failure> {
        match &self.look {
            Look::Failed(failure) => Some(failure),
            _ => None,
        }
    }

    /// Whether nothing is left to be answered.
    pub fn is_ready(&self) -> bool {
        self.preview()
            .is_some_and(|preview| preview.missing.is_empty() && preview.questions.is_empty())
    }

    /// Whether nobody need look at it.
    pub fn is_sure(&self) -> bool {
        self.preview().is_some_and(|preview| preview.sure)
    }

    /// The money of its total; `None` while that is open, and where whatever the signs say is one.
    pub fn money(&self) -> Option<&str> {
        match &self.preview()?.plan.currency {
            CurrencyChoice::Only(name) => Some(name),
            CurrencyChoice::Rates { base, .. } => Some(base),
            CurrencyChoice::Same => None,
        }
    }

    pub fn sha256(&self) -> Option<&str> {
        Some(&self.fingerprint.as_ref()?.sha256)
    }

    /// The name of the sheet that is read.
    pub fn sheet_name(&self) -> Option<&String> {
        self.sheets.get(self.sheet)
    }

    /// Whether it is of the very same content as another one, as far as that is known.
    pub fn is_same(&self, other: &InHand) -> bool {
        let same_file = self.sha256().is_some() && self.sha256() == other.sha256();
        same_file && self.sheet_name() == other.sheet_name()
    }

    fn header(&self) -> Option<&[String]> {
        Some(&self.preview()?.plan.dialect.header)
    }
}

/// Files that have the same columns as one of them in the same order, so that a choice of a column
/// means the same in each; that one first.
pub fn alike(hand: &[InHand], one: usize) -> Vec<usize> {
    let Some(shown) = hand.get(one) else {
        return Vec::new();
    };
    let header = shown.header();
    let same = |&at: &usize| at != one && header.is_some() && hand[at].header() == header;
    std::iter::once(one)
        .chain((0..hand.len()).filter(same))
        .collect()
}
