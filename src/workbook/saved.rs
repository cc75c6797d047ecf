//! The workbook as one text in the browser's storage, and how texts of earlier versions open.
//!
//! Version 1, of the first release, had the parts beside the version. Version 2 has them in a field
//! of their own, under the number of the save.

use super::{Parts, Workbook};
use serde_json::{Map, Value};

/// Raised when a saved value changes its meaning; parts and fields that are only added need no new
/// version.
pub const VERSION: u32 = 2;

/// From one version to the next.
type Step = fn(Map<String, Value>) -> Map<String, Value>;

/// The first begins at version 1.
const STEPS: [Step; VERSION as usize - 1] = [parts_apart_from_their_version];

/// What the browser keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// Counts the saves, of all tabs together; 0 before the first.
    pub revision: u64,
    pub parts: Parts,
}

/// Why a saved text can't be used. It is left where it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    #[error("written by a newer release (version {0})")]
    Newer(u32),
    #[error("not a workbook: {0}")]
    Broken(String),
}

impl Saved {
    pub fn from_text(text: &str) -> Result<Saved, Error> {
        let mut saved = object(serde_json::from_str(text).map_err(broken)?)?;
        let version = (saved.get("version").and_then(Value::as_u64))
            .and_then(|version| u32::try_from(version).ok())
            .filter(|&version| version > 0)
            .ok_or_else(|| Error::Broken("no version".to_owned()))?;
        if version > VERSION {
            return Err(Error::Newer(version));
        }
        for step in STEPS.iter().skip(version as usize - 1) {
            saved = step(saved);
        }
        let revision = saved.get("revision").and_then(Value::as_u64);
        let revision = revision.ok_or_else(|| Error::Broken("no revision".to_owned()))?;
        let parts = object(saved.remove("parts").unwrap_or_default())?;
        let parts = Parts::from_json(&parts);
        // As this release writes them, so that equal parts are equal texts.
        let workbook = parts.workbook().map_err(broken)?;
        let parts = Parts::of(&workbook).with_rest_of(&parts);
        Ok(Saved { revision, parts })
    }

    pub fn to_text(&self) -> String {
        let parts: Vec<String> = (self.parts.iter())
            .map(|(name, part)| format!("{}:{part}", Value::from(name)))
            .collect();
        let (revision, parts) = (self.revision, parts.join(","));
        format!(r#"{{"version":{VERSION},"revision":{revision},"parts":{{{parts}}}}}"#)
    }

    pub fn workbook(&self) -> Result<Workbook, Error> {
        self.parts.workbook().map_err(broken)
    }
}

fn broken(error: serde_json::Error) -> Error {
    Error::Broken(error.to_string())
}

fn object(value: Value) -> Result<Map<String, Value>, Error> {
    match value {
        Value::Object(map) => Ok(map),
        _ => Err(Error::Broken("not an object".to_owned())),
    }
}

fn parts_apart_from_their_version(mut parts: Map<String, Value>) -> Map<String, Value> {
    parts.remove("version");
    let fields = [
        ("revision", Value::from(0)),
        ("parts", Value::Object(parts)),
    ];
    (fields.into_iter())
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rfm::Cuts;

    /// One text of every version, as its release wrote it: they must open for ever.
    const GOLDEN: [&str; VERSION as usize] = [
        include_str!("../../tests/data/workbook-v1.json"),
        include_str!("../../tests/data/workbook-v2.json"),
    ];

    #[test]
    fn every_version_opens_and_means_the_same() {
        for text in GOLDEN {
            let saved = Saved::from_text(text).expect(text);
            let workbook = saved.workbook().expect(text);
            assert_eq!(workbook.settings.abc.limits.percent(), (75.0, 90.0));
            assert_eq!(workbook.settings.span().window_months, 24);
            let cuts = workbook.settings.rfm.frequency;
            assert_eq!(cuts, Some(Cuts([1.0, 2.0, 4.0, 8.0])));
        }
    }

    #[test]
    fn every_golden_text_has_its_own_version() {
        for (at, text) in GOLDEN.iter().enumerate() {
            let value: Value = serde_json::from_str(text).expect(text);
            assert_eq!(value["version"], at + 1);
        }
    }

    #[test]
    fn what_is_saved_opens_again() {
        let mut workbook = Workbook::default();
        workbook.settings.rfm.frequency = Some(Cuts([0.1, 0.2, 1e15 / 3.0, 1e300]));
        let parts = Parts::of(&workbook);
        let saved = Saved { revision: 3, parts };
        assert_eq!(Saved::from_text(&saved.to_text()), Ok(saved.clone()));
        assert_eq!(saved.workbook(), Ok(workbook));
    }

    #[test]
    fn what_a_later_release_added_is_not_lost_by_this_one() {
        let text = r#"{"version":2,"revision":9,"parts":{"weather":{"rain":true}}}"#;
        let saved = Saved::from_text(text).expect("opens");
        assert_eq!(saved.workbook(), Ok(Workbook::default()));
        assert!(saved.to_text().contains(r#""weather":{"rain":true}"#));
    }

    #[test]
    fn fields_that_came_later_take_their_defaults() {
        let text = r#"{"version":1,"settings":{"rfm":{"span":{}}}}"#;
        let saved = Saved::from_text(text).expect("opens");
        assert_eq!(saved.workbook(), Ok(Workbook::default()));
    }

    #[test]
    fn what_is_newer_or_broken_is_told_apart() {
        let newer = Saved::from_text(r#"{"version":99,"parts":7}"#);
        assert_eq!(newer, Err(Error::Newer(99)));
        for text in [
            "",
            "{",
            "7",
            "null",
            r#"{"version":0}"#,
            r#"{"version":-1}"#,
            r#"{"version":2}"#,
            r#"{"version":2,"revision":1,"parts":[]}"#,
            r#"{"version":1,"settings":"none"}"#,
        ] {
            let opened = Saved::from_text(text);
            assert!(matches!(opened, Err(Error::Broken(_))), "{text}");
        }
    }

    #[test]
    fn a_cut_text_is_broken_wherever_it_is_cut() {
        let text = GOLDEN[1].trim();
        for cut in (0..text.len()).filter(|&cut| text.is_char_boundary(cut)) {
            let opened = Saved::from_text(&text[..cut]);
            assert!(matches!(opened, Err(Error::Broken(_))), "{cut}");
        }
    }
}
