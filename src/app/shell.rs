//! The frame around every page: menu at the left, or behind a button where there is no room.

use super::{menu::Menu, pages, update::UpdateNotice};
use crate::browser::page;
use crate::project::view::{Troubles, UndoBar};
use crate::ui::{Banner, Icon, Route, Tone, logo, use_place, use_preferences, use_text};
use leptos::{ev, prelude::*};

#[component]
pub fn Shell() -> impl IntoView {
    let words = &use_text().app;
    let place = use_place();
    let open = RwSignal::new(false);

    // Arriving at another page: close the menu, start at its top, let it be read from its title.
    // Not on the first page of a visit, where the focus belongs to the browser.
    let route = Memo::new(move |_| place.with(|place| place.route.clone()));
    Effect::new(move |before: Option<Route>| {
        let now = route.get();
        if before.is_some_and(|before| before != now) {
            open.set(false);
            page::scroll_to_top();
            request_animation_frame(|| {
                let _ = page::focus("main h1") || page::focus("main");
            });
        }
        now
    });
    let on_escape = window_event_listener(ev::keydown, move |event| {
        if event.key() == "Escape" && open.get_untracked() {
            open.set(false);
            page::focus("[data-testid=nav-menu]");
        }
    });
    on_cleanup(move || on_escape.remove());

    let kept = use_preferences().kept;
    let brand = || {
        view! { <a class="brand" href=Route::Import.href()>{logo()} {words.name}</a> }
    };
    view! {
        <div class="shell">
            // The address after # is the route, so this link moves the focus by itself.
            <a class="skip-link" href="#" on:click=|event| {
                event.prevent_default();
                page::focus("main");
            }>{words.skip_to_content}</a>
            <header class="top">
                {brand()}
                <button
                    type="button"
                    class="menu-button"
                    data-testid="nav-menu"
                    aria-expanded=move || open.get().to_string()
                    aria-controls="menu"
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    {words.menu}
                    {Icon::Menu.view()}
                </button>
            </header>
            <Show when=move || open.get()>
                <div class="side-shade" on:click=move |_| open.set(false)></div>
            </Show>
            <div class="side" id="menu" class:open=open>
                {brand()}
                <Menu/>
                <UndoBar/>
                <p class="side-foot">
                    <a href=Route::Privacy.href()>{Icon::Lock.view()} {words.private}</a>
                </p>
            </div>
            <main class="content" tabindex="-1">
                <UpdateNotice/>
                <Show when=move || !kept.get()>
                    <Banner tone=Tone::Warning on_close=move |()| kept.set(true)>
                        {words.storage_failed}
                    </Banner>
                </Show>
                <Troubles/>
                <pages::Page route/>
            </main>
        </div>
    }
}
