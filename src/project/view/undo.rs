//! Back and forth, on every page: two buttons, and the keys that everybody knows.

use crate::browser::page;
use crate::ui::*;
use crate::workbook::Saving;
use crate::worker::use_session;
use leptos::{ev, prelude::*};

#[component]
pub fn UndoBar() -> impl IntoView {
    let words = &use_text().project.status;
    let store = use_session().store;
    let keys = window_event_listener(ev::keydown, move |event| {
        let wanted = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
        // What is being typed is undone by the browser, letter by letter.
        if !wanted || page::is_typing() {
            return;
        }
        match (event.key().to_lowercase().as_str(), event.shift_key()) {
            ("z", false) => store.undo(),
            ("z", true) | ("y", false) => store.redo(),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || keys.remove());
    let said = move || match store.saving.get() {
        Saving::Kept => ("kept", words.kept),
        Saving::Waiting => ("waiting", words.waiting),
        Saving::Failed(_) => ("failed", words.not_kept),
        Saving::Newer(_) => ("newer", words.not_kept),
    };
    view! {
        <div class="undo-bar">
            <IconButton
                icon=Icon::Undo
                label=words.undo
                disabled=Signal::derive(move || !store.can_undo.get())
                testid="undo"
                on_click=move |()| store.undo()
            />
            <IconButton
                icon=Icon::Redo
                label=words.redo
                disabled=Signal::derive(move || !store.can_redo.get())
                testid="redo"
                on_click=move |()| store.redo()
            />
            <p class="undo-state" data-testid="saving" data-state=move || said().0>
                {move || said().1}
            </p>
        </div>
    }
}
