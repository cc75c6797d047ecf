//! Surfaces that hold what belongs together.

use leptos::prelude::*;

/// A surface with an optional title, a sentence under it, and actions at its right.
#[component]
pub fn Card(
    #[prop(optional, into)] title: MaybeProp<String>,
    #[prop(optional, into)] lead: MaybeProp<String>,
    /// Buttons at the right of the title.
    #[prop(optional, into)]
    actions: ViewFn,
    /// No space around the content: for tables that reach the edges.
    #[prop(optional)]
    flush: bool,
    #[prop(optional, into)] testid: Option<String>,
    children: Children,
) -> impl IntoView {
    let head = move || {
        title.get().map(|title| {
            view! {
                <header class="card-head">
                    <div class="card-words">
                        <h2 class="card-title">{title}</h2>
                        {lead.get().map(|lead| view! { <p class="card-lead">{lead}</p> })}
                    </div>
                    <div class="card-actions">{actions.run()}</div>
                </header>
            }
        })
    };
    view! {
        <section class="card" class:card-flush=flush data-testid=testid>
            {head}
            <div class="card-body">{children()}</div>
        </section>
    }
}
