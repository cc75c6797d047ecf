//! What the user decides and writes, small enough for the browser's local storage. It refers to
//! customers by the code in their file, so it survives a new import.
//!
//! Version 1 holds the settings of the analyses, how files of each header are read, and which
//! customers are one.

use crate::cross_sell::Marks;
use crate::customers::Settings;
use crate::import::Layout;
use crate::pyramid;
use crate::registers::Registers;
use crate::twins::Decisions;
use serde::{Deserialize, Serialize};

/// Raised when a saved value changes its meaning; fields that are only added need no new version.
pub const VERSION: u32 = 1;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Workbook {
    pub version: u32,
    pub settings: Settings,
    /// The newest first.
    pub layouts: Vec<Layout>,
    pub people: Decisions,
    /// Items offered to a customer, or not for them.
    pub marks: Marks,
    /// Who recommends the firm, is its partner, or a contact.
    pub loyalty: pyramid::Marks,
    pub registers: Registers,
}

impl Default for Workbook {
    fn default() -> Workbook {
        Workbook {
            version: VERSION,
            settings: Settings::default(),
            layouts: Vec::new(),
            people: Decisions::default(),
            marks: Marks::default(),
            loyalty: pyramid::Marks::default(),
            registers: Registers::default(),
        }
    }
}

/// Why a saved text can't be used. It is left where it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    #[error("written by a newer release (version {0})")]
    Newer(u32),
    #[error("not a workbook: {0}")]
    Broken(String),
}

impl Workbook {
    pub fn from_text(text: &str) -> Result<Workbook, Error> {
        #[derive(Deserialize)]
        struct Stamp {
            version: u32,
        }
        let broken = |error: serde_json::Error| Error::Broken(error.to_string());
        let Stamp { version } = serde_json::from_str(text).map_err(broken)?;
        if version > VERSION {
            return Err(Error::Newer(version));
        }
        serde_json::from_str(text).map_err(broken)
    }

    pub fn to_text(&self) -> String {
        // Plain numbers, texts and options: there is nothing that can't be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rfm::Cuts;

    #[test]
    fn what_is_saved_opens_again() {
        let mut workbook = Workbook::default();
        workbook.settings.rfm.span.window_months = 6;
        workbook.settings.rfm.frequency = Some(Cuts([1.0, 2.0, 4.0, 8.0]));
        assert_eq!(Workbook::from_text(&workbook.to_text()), Ok(workbook));
    }

    /// The text of the first release; it must open for ever.
    #[test]
    fn version_1_opens() {
        let text = include_str!("../../tests/data/workbook-v1.json");
        let workbook = Workbook::from_text(text).expect("version 1");
        assert_eq!(workbook.settings.abc.limits.percent(), (75.0, 90.0));
        assert_eq!(workbook.settings.span().window_months, 24);
    }

    #[test]
    fn fields_that_came_later_take_their_defaults() {
        let text = r#"{"version":1,"settings":{"rfm":{"span":{}}}}"#;
        assert_eq!(Workbook::from_text(text), Ok(Workbook::default()));
    }

    #[test]
    fn what_is_newer_or_broken_is_told_apart() {
        assert_eq!(
            Workbook::from_text(r#"{"version":99}"#),
            Err(Error::Newer(99))
        );
        assert!(matches!(Workbook::from_text("{"), Err(Error::Broken(_))));
    }
}
