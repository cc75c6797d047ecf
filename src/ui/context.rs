//! What every component may ask for: the words, the figures, the place.
//!
//! The whole tree is built anew when language, country or currency change, so components read the
//! first two once, without tracking them.

use super::format::Format;
use super::preferences::Preferences;
use super::route::Place;
use crate::text::{Language, Text};
use leptos::prelude::*;

#[derive(Clone, Copy)]
struct Speech {
    text: &'static Text,
    format: Format,
}

/// Makes [`use_text`] and [`use_format`] answer by these preferences, below the present component.
pub fn provide_speech(preferences: &Preferences) {
    let Preferences {
        language,
        country,
        currency,
        ..
    } = *preferences;
    let format = Format::new(language, country, currency);
    provide_context(Speech {
        text: language.text(),
        format,
    });
}

fn speech() -> Speech {
    use_context().unwrap_or_else(|| Speech {
        text: Language::default().text(),
        format: Format::new(Default::default(), Default::default(), Default::default()),
    })
}

/// The words, in the language of the screen.
pub fn use_text() -> &'static Text {
    speech().text
}

/// The way figures are written.
pub fn use_format() -> Format {
    speech().format
}

/// Where the person is: the route and what stands after `?`. Changes with the address.
pub fn use_place() -> Signal<Place> {
    expect_context()
}
