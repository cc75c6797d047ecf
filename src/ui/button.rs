//! Buttons, and links that look like them.

use super::{Handler, Icon};
use leptos::prelude::*;

/// How much a button calls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do next: at most one in sight.
    Primary,
    #[default]
    Secondary,
    /// Without an edge, for rows of small actions.
    Quiet,
    /// What can't be taken back.
    Danger,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            ButtonKind::Primary => "button button-primary",
            ButtonKind::Secondary => "button",
            ButtonKind::Quiet => "button button-quiet",
            ButtonKind::Danger => "button button-danger",
        }
    }
}

/// A button with a word on it.
///
/// While `busy` it stays in its place and keeps the focus, and clicks do nothing.
#[component]
pub fn Button(
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional, into)] icon: Option<Icon>,
    #[prop(optional, into)] busy: Signal<bool>,
    #[prop(optional, into)] disabled: Signal<bool>,
    #[prop(optional, into)] testid: Option<String>,
    #[prop(into)] on_click: Handler<()>,
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=kind.class()
            data-testid=testid
            disabled=disabled
            aria-busy=move || busy.get().then_some("true")
            on:click=move |_| if !busy.get_untracked() { on_click.run(()) }
        >
            <span class="button-sign">{icon.map(Icon::view)}</span>
            {children()}
        </button>
    }
}

/// A button that is only a sign; `label` is read aloud and shown when the pointer rests on it.
#[component]
pub fn IconButton(
    icon: Icon,
    #[prop(into)] label: Signal<String>,
    #[prop(optional, into)] disabled: Signal<bool>,
    #[prop(optional, into)] testid: Option<String>,
    #[prop(into)] on_click: Handler<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="icon-button"
            data-testid=testid
            title=label
            aria-label=label
            disabled=disabled
            on:click=move |_| on_click.run(())
        >
            {icon.view()}
        </button>
    }
}

/// A link to another page that looks like a button.
#[component]
pub fn LinkButton(
    #[prop(into)] href: Signal<String>,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional, into)] icon: Option<Icon>,
    #[prop(optional, into)] testid: Option<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <a class=kind.class() href=href data-testid=testid>
            <span class="button-sign">{icon.map(Icon::view)}</span>
            {children()}
        </a>
    }
}
