//! How the person wants the app: a few choices, kept in the browser.

use super::Handler;
use super::country::{Country, Currency};
use crate::browser::{page, storage};
pub use crate::export::{Dialect, Style};
use crate::text::Language;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Light or dark, or whatever the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ThemeChoice {
    #[default]
    System,
    Light,
    Dark,
}

/// How much air tables and lists have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Density {
    #[default]
    Comfortable,
    Compact,
}

/// What is saved. A field that an older version did not have takes its default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    pub version: u32,
    pub language: Language,
    pub country: Country,
    pub currency: Currency,
    pub theme: ThemeChoice,
    pub density: Density,
    pub export_dialect: Dialect,
    /// Whether the sales stay in this browser for the next visit.
    pub remember: bool,
}

/// Raised when a saved value changes its meaning; new fields need no new version.
const VERSION: u32 = 1;

/// Where they are in the browser's local storage. `boot.js` may read `theme` from it to avoid a
/// flash of the wrong colours.
const KEY: &str = "cartera.preferences";

impl Default for Preferences {
    fn default() -> Preferences {
        Preferences {
            version: VERSION,
            language: Language::default(),
            country: Country::default(),
            currency: Currency::default(),
            theme: ThemeChoice::default(),
            density: Density::default(),
            export_dialect: Dialect::default(),
            remember: true,
        }
    }
}

impl Preferences {
    /// How files of tables are written.
    pub fn style(&self) -> Style {
        Style {
            dialect: self.export_dialect,
            language: self.language,
        }
    }

    /// What fits a browser that asks for `tag` (such as `es-MX`).
    pub fn for_tag(tag: &str) -> Preferences {
        let country = Country::from_tag(tag);
        Preferences {
            language: Language::from_tag(tag),
            country,
            export_dialect: if country == Country::Us {
                Dialect::Intl
            } else {
                Dialect::Es
            },
            ..Preferences::default()
        }
    }

    fn saved() -> Option<Preferences> {
        let saved = storage::read::<Preferences>(KEY)?;
        (saved.version == VERSION).then_some(saved)
    }

    /// Preferences out of a project's file, if this release knows them.
    pub fn from_text(text: &str) -> Option<Preferences> {
        let saved: Preferences = serde_json::from_str(text).ok()?;
        (saved.version == VERSION).then_some(saved)
    }

    /// For a project's file.
    pub fn to_text(&self) -> Option<String> {
        serde_json::to_string(self).ok()
    }
}

/// The preferences of this visit, for reading and changing.
#[derive(Clone, Copy)]
pub struct Chosen {
    pub preferences: RwSignal<Preferences>,
    /// `false` when the browser refused to keep them.
    pub kept: RwSignal<bool>,
}

impl Chosen {
    /// A reader and a writer of one field, for [`Select`](super::Select) and its like.
    pub fn field<T: Copy + PartialEq + Send + Sync + 'static>(
        self,
        read: fn(&Preferences) -> T,
        write: fn(&mut Preferences, T),
    ) -> (Signal<T>, Handler<T>) {
        let value = Memo::new(move |_| self.preferences.with(read));
        let change = Handler::new(move |new| {
            self.preferences
                .update(|preferences| write(preferences, new));
        });
        (value.into(), change)
    }
}

/// Reads what was saved and keeps what changes from now on. Call once, in the root component.
pub fn provide_preferences() -> Chosen {
    let tag = page::preferred_language();
    let start = Preferences::saved().unwrap_or_else(|| Preferences::for_tag(&tag));
    let chosen = Chosen {
        preferences: RwSignal::new(start),
        kept: RwSignal::new(true),
    };
    Effect::new(move |before: Option<Preferences>| {
        let now = chosen.preferences.get();
        if before.is_some_and(|before| before != now) {
            chosen.kept.set(storage::write(KEY, now));
        }
        now
    });
    provide_context(chosen);
    chosen
}

/// The preferences, for reading and changing.
pub fn use_preferences() -> Chosen {
    expect_context()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_from_mexico_gets_mexican_numbers() {
        let preferences = Preferences::for_tag("es-MX");
        assert_eq!(
            (preferences.language, preferences.country),
            (Language::Es, Country::Mx)
        );
    }

    #[test]
    fn older_saves_are_completed() {
        let saved: Preferences =
            serde_json::from_str(r#"{"version":1,"theme":"dark"}"#).expect("json");
        assert_eq!(
            saved,
            Preferences {
                theme: ThemeChoice::Dark,
                ..Preferences::default()
            }
        );
    }
}
