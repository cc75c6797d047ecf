//! Every word the product says, in each of its languages.
//!
//! A language is one file that holds one constant of type [`Text`]; the compiler refuses a language
//! that misses a sentence, and a view that asks for one that does not exist. Spanish (rioplatense,
//! *vos*) is written first, English follows it. Sentences that carry values are plain functions, so
//! each language orders its words as it likes.
//!
//! To add a room: a struct in `keys.rs`, a field in [`Text`], one constant per language.

mod en;
mod es;
mod keys;

pub use keys::*;

use serde::{Deserialize, Serialize};

/// A language of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    Es,
    En,
}

/// `1 cliente`, `12 clientes`: `count` as it is written.
fn plural(count: &str, one: &str, many: &str) -> String {
    format!("{count} {}", if count == "1" { one } else { many })
}

impl Language {
    pub const ALL: [Language; 2] = [Language::Es, Language::En];

    /// What the analyses' results are called; apart from the page's words, so that the engine
    /// carries no others.
    pub fn names(self) -> &'static Names {
        match self {
            Language::Es => &es::NAMES,
            Language::En => &en::NAMES,
        }
    }

    /// Headings of the files that go out.
    pub fn export(self) -> &'static Export {
        match self {
            Language::Es => &es::EXPORT,
            Language::En => &en::EXPORT,
        }
    }

    /// The whole catalogue of this language.
    ///
    /// ```
    /// use cartera::text::Language;
    /// assert_eq!(Language::Es.text().ui.cancel, "Cancelar");
    /// ```
    pub fn text(self) -> &'static Text {
        match self {
            Language::Es => &es::TEXT,
            Language::En => &en::TEXT,
        }
    }

    /// The two letters of BCP 47, for `<html lang>`.
    pub fn code(self) -> &'static str {
        match self {
            Language::Es => "es",
            Language::En => "en",
        }
    }

    /// The language that a tag such as `en-GB` asks for; Spanish when we don't speak it.
    pub fn from_tag(tag: &str) -> Language {
        let primary = tag.split('-').next().unwrap_or_default();
        (Language::ALL.into_iter())
            .find(|language| language.code().eq_ignore_ascii_case(primary))
            .unwrap_or_default()
    }

    /// The language's name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::Es => "Español",
            Language::En => "English",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_choose_a_language() {
        assert_eq!(Language::from_tag("en-GB"), Language::En);
        assert_eq!(Language::from_tag("ES"), Language::Es);
        assert_eq!(Language::from_tag("pt-BR"), Language::Es);
    }
}
