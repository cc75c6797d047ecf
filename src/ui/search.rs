//! The box to look for something in a list.

use super::{Handler, Icon, use_text};
use leptos::{ev, html, prelude::*};
use std::time::Duration;

/// Long enough for a word to be typed without asking at every letter.
const PAUSE: Duration = Duration::from_millis(180);

/// Looks for text. `on_change` is called when the typing pauses, at once on Enter or clearing.
#[component]
pub fn SearchBox(
    /// What is looked for, read aloud and shown while the box is empty.
    #[prop(into)]
    label: Signal<String>,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Handler<String>,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView {
    let words = &use_text().ui;
    let input = NodeRef::<html::Input>::new();
    let typed = RwSignal::new(value.get_untracked());
    // Follows a change from outside (another filter, the address), not its own echo.
    Effect::new(move |_| {
        let outside = value.get();
        if outside.trim() != typed.get_untracked().trim() {
            typed.set(outside);
        }
    });
    let say = move |text: String| {
        if text != value.get_untracked() {
            on_change.run(text);
        }
    };
    let mut pause = leptos::leptos_dom::helpers::debounce(PAUSE, move |()| {
        // The box may be gone by now.
        if let Some(text) = typed.try_get_untracked() {
            say(text.trim().to_owned());
        }
    });
    let clear = move || {
        typed.set(String::new());
        say(String::new());
        if let Some(input) = input.get_untracked() {
            let _ = input.focus();
        }
    };
    view! {
        <div class="search" role="search">
            {Icon::Search.view()}
            <input
                class="input"
                type="search"
                node_ref=input
                data-testid=testid
                aria-label=label
                placeholder=label
                autocomplete="off"
                spellcheck="false"
                prop:value=typed
                on:input:target=move |event| {
                    typed.set(event.target().value());
                    pause(());
                }
                on:keydown=move |event: ev::KeyboardEvent| match event.key().as_str() {
                    "Enter" => say(typed.get_untracked().trim().to_owned()),
                    "Escape" if !typed.with_untracked(String::is_empty) => {
                        event.stop_propagation();
                        clear();
                    }
                    _ => {}
                }
            />
            <Show when=move || !typed.with(String::is_empty)>
                <button
                    type="button"
                    class="icon-button"
                    aria-label=words.clear_search
                    on:click=move |_| clear()
                >
                    {Icon::Close.view()}
                </button>
            </Show>
        </div>
    }
}
