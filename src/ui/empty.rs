//! A place with nothing in it yet.

use super::Icon;
use leptos::prelude::*;

/// Says why there is nothing and, as children, what to do next.
#[component]
pub fn EmptyState(
    icon: Icon,
    #[prop(into)] title: Signal<String>,
    #[prop(optional, into)] lead: MaybeProp<String>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <span class="empty-sign">{icon.view()}</span>
            <p class="empty-title">{title}</p>
            {move || lead.get().map(|lead| view! { <p class="empty-lead">{lead}</p> })}
            {children.map(|children| view! { <div class="row">{children()}</div> })}
        </div>
    }
}
