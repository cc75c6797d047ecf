//! What stands around an input: its label, what helps to fill it, what is wrong with it.

use super::{Icon, use_text};
use leptos::prelude::*;
use std::sync::atomic::{AtomicUsize, Ordering};

/// An id that no other element of this visit has.
pub fn unique_id(stem: &str) -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    format!("{stem}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// The words around an input. All inputs of this room take the same four properties and hand them
/// to a [`Field`].
#[component]
pub fn Field(
    /// The id of the input; `{id}-help` and `{id}-error` are those of the words below it.
    id: String,
    #[prop(into)] label: Signal<String>,
    #[prop(optional, into)] help: MaybeProp<String>,
    #[prop(optional, into)] error: MaybeProp<String>,
    /// The label is read aloud, not shown: where the place explains the input by itself.
    #[prop(optional)]
    hide_label: bool,
    /// Says so beside the label.
    #[prop(optional)]
    optional: bool,
    children: Children,
) -> impl IntoView {
    let words = &use_text().ui;
    let (help_id, error_id) = (format!("{id}-help"), format!("{id}-error"));
    view! {
        <div class="field">
            <label for=id class=if hide_label { "spoken" } else { "field-label" }>
                {label}
                {optional.then(|| view! { <span class="field-optional">" · " {words.optional}</span> })}
            </label>
            {children()}
            {move || {
                help.get().map(|help| view! { <p class="field-help" id=help_id.clone()>{help}</p> })
            }}
            {move || {
                error.get().map(|error| {
                    view! {
                        <p class="field-error" id=error_id.clone() role="alert">
                            {Icon::Error.view()}
                            {error}
                        </p>
                    }
                })
            }}
        </div>
    }
}

/// The ids that `aria-describedby` names, for the words that are there.
pub fn described_by(
    id: &str,
    help: MaybeProp<String>,
    error: MaybeProp<String>,
) -> impl Fn() -> Option<String> + Clone + use<> {
    let id = id.to_owned();
    move || {
        let ids = [
            (help.get().is_some(), "help"),
            (error.get().is_some(), "error"),
        ];
        let ids: Vec<String> = ids
            .iter()
            .filter(|(is, _)| *is)
            .map(|(_, part)| format!("{id}-{part}"))
            .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}
