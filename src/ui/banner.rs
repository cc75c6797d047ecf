//! Something the person must know, in its place on the page.

use super::{Handler, Icon, use_text};
use leptos::prelude::*;

/// How grave it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Info,
    Success,
    Warning,
    Error,
}

/// A message that stays until it is no longer true. Errors are read aloud at once.
#[component]
pub fn Banner(
    #[prop(optional)] tone: Tone,
    #[prop(optional, into)] title: MaybeProp<String>,
    /// What can be done about it: buttons.
    #[prop(optional, into)]
    action: ViewFn,
    /// With it, the message can be put away.
    #[prop(optional, into)]
    on_close: Option<Handler<()>>,
    #[prop(optional, into)] testid: Option<String>,
    children: Children,
) -> impl IntoView {
    let words = &use_text().ui;
    let (class, icon, word) = match tone {
        Tone::Info => ("banner banner-info", Icon::Info, words.info),
        Tone::Success => ("banner banner-success", Icon::Check, words.success),
        Tone::Warning => ("banner banner-warning", Icon::Warning, words.warning),
        Tone::Error => ("banner banner-error", Icon::Error, words.error),
    };
    let close = on_close.map(|on_close| {
        view! {
            <button
                type="button"
                class="icon-button"
                aria-label=words.close
                title=words.close
                on:click=move |_| on_close.run(())
            >
                {Icon::Close.view()}
            </button>
        }
    });
    view! {
        <div class=class role=if tone == Tone::Error { "alert" } else { "status" } data-testid=testid>
            {icon.view()}
            <div class="banner-words">
                <span class="spoken">{word} ": "</span>
                {move || title.get().map(|title| view! { <p class="banner-title">{title}</p> })}
                {children()}
            </div>
            <div class="banner-action">{action.run()}</div>
            {close}
        </div>
    }
}
