//! The head of a page.

use super::context::use_text;
use crate::browser::page;
use leptos::prelude::*;

/// The title of a page, what it answers, and what can be done with it (as children, at the right).
///
/// Every page starts with one: it names the browser's tab, and its `<h1>` takes the focus when the
/// person arrives by the menu.
#[component]
pub fn PageHead(
    #[prop(into)] title: Signal<String>,
    /// One sentence under the title.
    #[prop(optional, into)]
    lead: MaybeProp<String>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let text = use_text();
    Effect::new(move |_| page::set_title(&title.with(|title| (text.app.page_title)(title))));
    view! {
        <header class="page-head">
            <div class="page-head-words">
                <h1 tabindex="-1">{title}</h1>
                {move || lead.get().map(|lead| view! { <p class="page-lead">{lead}</p> })}
            </div>
            {children.map(|children| view! { <div class="row">{children()}</div> })}
        </header>
    }
}
