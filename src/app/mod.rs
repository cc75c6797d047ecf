//! The shell: what is around every page, and which page is shown.
//!
//! The only room that knows all the others.

#[cfg(debug_assertions)]
mod gallery;
mod menu;
mod not_found;
mod pages;
mod privacy;
mod settings;
mod shell;
mod update;

use crate::browser::{address, page};
use crate::import::view::provide_desk;
use crate::ui::{Place, provide_preferences, provide_speech, provide_theme};
use crate::worker::provide_session;
use leptos::prelude::*;

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    let chosen = provide_preferences();
    provide_theme(chosen);
    provide_context(place());
    // What must outlive a change of language, above the tree that is built anew.
    provide_session();
    provide_desk();
    update::keep_app();

    let speech = Memo::new(move |_| {
        chosen
            .preferences
            .with(|now| (now.language, now.country, now.currency))
    });
    Effect::new(|_| page::set_ready());
    let built = StoredValue::new(false);
    move || {
        speech.get(); // tracking alone would never compute it
        if built.get_value() {
            keep_focus();
        }
        built.set_value(true);
        provide_speech(&chosen.preferences.get_untracked());
        view! { <shell::Shell/> }
    }
}

/// Gives the focus back to whoever has it now, after the tree is built anew.
fn keep_focus() {
    if let Some(id) = page::focused_test_id() {
        request_animation_frame(move || {
            page::focus(&format!("[data-testid=\"{id}\"]"));
        });
    }
}

/// Where the person is, kept up with the address.
fn place() -> Signal<Place> {
    let place = RwSignal::new(Place::parse(&address::hash()));
    address::on_change(move || {
        let now = Place::parse(&address::hash());
        if place.with_untracked(|before| *before != now) {
            place.set(now);
        }
    });
    place.into()
}
