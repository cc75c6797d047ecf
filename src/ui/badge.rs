//! Small names with a colour: segments, classes, states.

use super::Handler;
use crate::chart::Hue;
use leptos::prelude::*;

/// A word on a soft colour.
#[component]
pub fn Badge(
    #[prop(optional)] hue: Hue,
    /// One letter in a square: the classes A, B and C.
    #[prop(optional)]
    letter: bool,
    children: Children,
) -> impl IntoView {
    view! { <span class=badge_class(hue, letter)>{children()}</span> }
}

/// The classes of a [`Badge`], for where a component would be too much (cells of long lists).
pub fn badge_class(hue: Hue, letter: bool) -> String {
    let shape = if letter { " badge-letter" } else { "" };
    format!("badge hue-{}{shape}", hue.name())
}

/// A filter that is on or off, with how many it would leave.
#[component]
pub fn Chip(
    #[prop(into)] label: Signal<String>,
    #[prop(optional, into)] count: MaybeProp<String>,
    #[prop(optional)] hue: Option<Hue>,
    #[prop(into)] pressed: Signal<bool>,
    #[prop(into)] on_click: Handler<()>,
    #[prop(optional, into)] testid: Option<String>,
) -> impl IntoView {
    let dot = hue.map(|hue| view! { <span class=format!("dot hue-{}", hue.name())></span> });
    view! {
        <button
            type="button"
            class="chip"
            data-testid=testid
            aria-pressed=move || pressed.get().to_string()
            on:click=move |_| on_click.run(())
        >
            {dot}
            {label}
            {move || count.get().map(|count| view! { <span class="chip-count">{count}</span> })}
        </button>
    }
}
