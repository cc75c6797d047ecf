//! More, for those who want it.

use super::Icon;
use leptos::prelude::*;

/// A line that opens to show its content.
#[component]
pub fn Disclosure(
    #[prop(into)] summary: Signal<String>,
    #[prop(optional)] open: bool,
    #[prop(optional, into)] testid: Option<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="disclosure" open=open data-testid=testid>
            <summary>{Icon::Chevron.view()} {summary}</summary>
            <div class="disclosure-body">{children()}</div>
        </details>
    }
}
