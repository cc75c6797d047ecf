//! Colours and density of the page, as chosen.

use super::preferences::{Chosen, Density, ThemeChoice};
use crate::browser::page;
use crate::chart::Mode;
use leptos::prelude::*;

/// Writes the choice where the style sheets look (`<html data-theme data-density lang>`), and makes
/// [`use_mode`] answer. Call once, in the root component.
pub fn provide_theme(chosen: Chosen) {
    let system_dark = RwSignal::new(page::prefers_dark());
    page::on_prefers_dark(move |dark| system_dark.set(dark));
    let preferences = chosen.preferences;
    Effect::new(move |_| {
        let now = preferences.get();
        page::set_root_attribute("lang", Some(now.language.code()));
        page::set_root_attribute(
            "data-theme",
            match now.theme {
                ThemeChoice::System => None,
                ThemeChoice::Light => Some("light"),
                ThemeChoice::Dark => Some("dark"),
            },
        );
        page::set_root_attribute(
            "data-density",
            match now.density {
                Density::Comfortable => None,
                Density::Compact => Some("compact"),
            },
        );
    });
    let printing = RwSignal::new(false);
    page::on_printing(move |now| printing.set(now));
    let mode = Memo::new(
        move |_| match preferences.with(|preferences| preferences.theme) {
            _ if printing.get() => Mode::Light, // paper is white
            ThemeChoice::Light => Mode::Light,
            ThemeChoice::Dark => Mode::Dark,
            ThemeChoice::System if system_dark.get() => Mode::Dark,
            ThemeChoice::System => Mode::Light,
        },
    );
    provide_context::<Signal<Mode>>(mode.into());
}

/// Light or dark, as the page is shown now.
pub fn use_mode() -> Signal<Mode> {
    use_context().unwrap_or_else(|| Signal::stored(Mode::Light))
}
