//! A newer release of the app: told, and taken when the person wants it.

use crate::browser::offline::{Release, keep_site};
use crate::ui::{Banner, Button, use_text};
use crate::worker::{Keeping, use_session};
use leptos::prelude::*;

#[derive(Clone, Copy)]
struct Newer(RwSignal<Option<Release>, LocalStorage>);

/// Has the browser keep the app for use without internet, and watches for newer releases.
pub fn keep_app() {
    let newer = RwSignal::new_local(None);
    provide_context(Newer(newer));
    leptos::task::spawn_local(keep_site(move |release| newer.set(Some(release))));
}

/// Says that there is a newer release, and what becomes of the work when it is taken.
#[component]
pub fn UpdateNotice() -> impl IntoView {
    let Newer(newer) = expect_context();
    let words = &use_text().app;
    let session = use_session();
    // Sales that nobody keeps would have to be chosen again.
    let loses = move || {
        session.loaded.with(Option::is_some)
            && session.keeping.with(|keeping| *keeping != Keeping::Kept)
    };
    let take = move |()| {
        if let Some(release) = newer.get_untracked() {
            release.take_over();
        }
    };
    let action = move || {
        view! { <Button on_click=take testid="update-now">{words.update_now}</Button> }
    };
    view! {
        <Show when=move || newer.with(Option::is_some)>
            <Banner
                title=words.update
                action
                on_close=move |()| newer.set(None)
                testid="update-notice"
            >
                <p>{move || if loses() { words.update_loses } else { words.update_keeps }}</p>
            </Banner>
        </Show>
    }
}
